import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { MembershipRole, TeamChangeKind } from "../contract";
import { useTeamWords } from "./use-team-words";

interface ToldChange {
  kind: TeamChangeKind;
  by: { name: string } | null;
  about: { name: string } | null;
  fromRole: MembershipRole | null;
  toRole: MembershipRole | null;
  people: number;
}

/** One change in a sentence: who did what, about whom. */
export function useChangeSentence(): (change: ToldChange) => string {
  const { t } = useLingui();
  const words = useTeamWords();
  const nobody = t({ id: "teams.change.somebody", message: "Somebody who is no longer known" });
  // Names keep their own direction inside a sentence of the other.
  const isolated = (name: string | undefined) => `\u2068${name ?? nobody}\u2069`;
  return ({ kind, by, about, fromRole, toRole, people }) => {
    const [who, whom] = [isolated(by?.name), isolated(about?.name)];
    const [from, to] = [fromRole ? words.role[fromRole] : "–", toRole ? words.role[toRole] : "–"];
    const sentences: Record<TeamChangeKind, () => string> = {
      founded: () => t({ id: "teams.change.founded", message: `${who} set up the team` }),
      described: () => t({ id: "teams.change.described", message: `${who} changed the description` }),
      visibility_changed: () => t({ id: "teams.change.visibility", message: `${who} changed who may see and join` }),
      address_changed: () => t({ id: "teams.change.address", message: `${who} changed the address` }),
      archived: () => t({ id: "teams.change.archived", message: `${who} archived the team` }),
      reopened: () => t({ id: "teams.change.reopened", message: `${who} opened the team again` }),
      joined: () => t({ id: "teams.change.joined", message: `${whom} joined` }),
      left: () => t({ id: "teams.change.left", message: `${whom} left (${from})` }),
      removed: () => t({ id: "teams.change.removed", message: `${who} removed ${whom} (${from})` }),
      restored: () => t({ id: "teams.change.restored", message: `${who} brought ${whom} back (${to})` }),
      role_changed: () => t({ id: "teams.change.role", message: `${who} changed the role of ${whom}: ${from} → ${to}` }),
      request_accepted: () => t({ id: "teams.change.letIn", message: `${who} let ${whom} in` }),
      request_declined: () => t({ id: "teams.change.declined", message: `${who} declined the request of ${whom}` }),
      invited: () => about
        ? t({ id: "teams.change.invited", message: `${who} invited ${whom} (${to})` })
        : t({ id: "teams.change.invitedMany", message: plural(people, { one: `${who} invited # person (${to})`, other: `${who} invited # people (${to})` }) }),
      invitation_accepted: () => t({ id: "teams.change.invitationAccepted", message: `${whom} accepted the invitation (${to})` }),
      invitation_declined: () => t({ id: "teams.change.invitationDeclined", message: `${whom} declined the invitation` }),
      invitation_withdrawn: () => t({ id: "teams.change.invitationWithdrawn", message: `${who} withdrew the invitation of ${whom}` }),
      successor_named: () => t({ id: "teams.change.successorNamed", message: `${who} asked ${whom} to lead` }),
      successor_accepted: () => t({ id: "teams.change.successorAccepted", message: `${whom} took over the lead` }),
      successor_declined: () => t({ id: "teams.change.successorDeclined", message: `${whom} declined to lead` }),
      successor_withdrawn: () => t({ id: "teams.change.successorWithdrawn", message: `${who} no longer asks ${whom} to lead` }),
    };
    return sentences[kind]();
  };
}
