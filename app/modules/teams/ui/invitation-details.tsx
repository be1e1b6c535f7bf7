import { useLingui } from "@lingui/react/macro";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { maxRequestNote, type MembershipRole } from "../contract";
import { useTeamWords } from "./use-team-words";

/** What people are invited to be, and why. `id` tells two of these on a page apart. */
export function InvitationDetails({ id, roles }: { id: string; roles: MembershipRole[] }) {
  const { t } = useLingui();
  const words = useTeamWords();
  return (
    <div className="grid max-w-form gap-4">
      <Select id={`${id}-role`} name="role" label={t({ id: "teams.invite.role", message: "As" })} options={roles.map((role) => ({ value: role, label: words.role[role] }))} />
      <TextArea id={`${id}-note`} name="note" rows={2} optional maxLength={maxRequestNote} label={t({ id: "teams.invite.note", message: "A word to them" })} />
    </div>
  );
}
