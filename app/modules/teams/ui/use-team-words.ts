import { useLingui } from "@lingui/react/macro";
import type { MembershipRole, TeamKind, TeamVisibility } from "../contract";

/** The words for a team's roles, kinds and visibilities in the reader's language. */
export function useTeamWords() {
  const { t } = useLingui();
  const role: Record<MembershipRole, string> = {
    lead: t({ id: "teams.role.lead", message: "Lead" }),
    coordinator: t({ id: "teams.role.coordinator", message: "Coordinator" }),
    member: t({ id: "teams.role.member", message: "Member" }),
    observer: t({ id: "teams.role.observer", message: "Observer" }),
  };
  const kind: Record<TeamKind, string> = {
    global_technical: t({ id: "teams.kind.globalTechnical", message: "Global technical team" }),
    thematic: t({ id: "teams.kind.thematic", message: "Thematic team" }),
    corporate: t({ id: "teams.kind.corporate", message: "Corporate team" }),
    working_group: t({ id: "teams.kind.workingGroup", message: "Working group" }),
  };
  const kinds: Record<TeamKind, string> = {
    global_technical: t({ id: "teams.kinds.globalTechnical", message: "Global technical teams" }),
    thematic: t({ id: "teams.kinds.thematic", message: "Thematic teams" }),
    corporate: t({ id: "teams.kinds.corporate", message: "Corporate teams" }),
    working_group: t({ id: "teams.kinds.workingGroup", message: "Working groups" }),
  };
  const visibility: Record<TeamVisibility, string> = {
    open: t({ id: "teams.visibility.open", message: "Open" }),
    request: t({ id: "teams.visibility.request", message: "By request" }),
    private: t({ id: "teams.visibility.private", message: "Private" }),
  };
  return { role, kind, kinds, visibility };
}
