import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Select } from "~/ui/select";
import type { TeamMember } from "../team-people-list.server";
import { MembershipForm } from "./membership-form";
import { PersonInTeam } from "./person-in-team";
import { useTeamWords } from "./use-team-words";

/** One member; those who may change roles find that below. */
export function MemberRow({ member, slug, returnTo }: { member: TeamMember; slug: string; returnTo: string }) {
  const words = useTeamWords();
  const marked = member.role === "member" ? null : <Badge tone={member.role === "observer" ? "neutral" : "accent"}>{words.role[member.role]}</Badge>;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2.5">
      <PersonInTeam person={member} badges={marked} />
      {member.rolesToGive.length > 0 ? <RoleForm member={member} slug={slug} returnTo={returnTo} /> : null}
    </li>
  );
}

function RoleForm({ member, slug, returnTo }: { member: TeamMember; slug: string; returnTo: string }) {
  const { t } = useLingui();
  const words = useTeamWords();
  const { name } = member;
  return (
    <Disclosure summary={<span className="text-sm"><Trans id="teams.changeRole">Change role</Trans><span className="visually-hidden">: {name}</span></span>}>
      <MembershipForm slug={slug} intent="change-role" personId={member.id} returnTo={returnTo} className="flex flex-wrap items-end gap-2">
        <Select
          id={`role-${member.id}`}
          name="role"
          label={t({ id: "teams.newRole", message: `New role of ${name}` })}
          defaultValue={member.rolesToGive[0]}
          options={member.rolesToGive.map((role) => ({ value: role, label: words.role[role] }))}
        />
        <Button tone="quiet"><Trans id="teams.saveRole">Save</Trans></Button>
      </MembershipForm>
    </Disclosure>
  );
}
