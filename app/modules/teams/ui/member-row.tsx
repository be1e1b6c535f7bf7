import { Trans } from "@lingui/react/macro";
import { Badge } from "~/ui/badge";
import { Day } from "~/ui/day";
import { Icon } from "~/ui/icon";
import { Menu, MenuButton } from "~/ui/menu";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { TeamMember } from "../team-people-list.server";
import { MembershipForm } from "./membership-form";
import { PersonInTeam } from "./person-in-team";
import { useTeamWords } from "./use-team-words";

/** One member; those who may change roles find that at the end of the line. */
export function MemberRow({ member, slug, returnTo }: { member: TeamMember; slug: string; returnTo: string }) {
  const words = useTeamWords();
  const marked = member.role === "member" ? null : <Badge tone={member.role === "observer" ? "neutral" : "accent"}>{words.role[member.role]}</Badge>;
  return (
    <li className="flex items-center justify-between gap-x-4 border-b border-line py-2.5">
      <div className="min-w-0">
        <PersonInTeam person={member} badges={marked} />
        {member.trainedUntil ? <p className="ps-11 text-sm text-ink-muted"><Trans id="teams.trained.until">Security training valid until <Day day={member.trainedUntil} /></Trans></p> : null}
      </div>
      {member.rolesToGive.length > 0 || member.removable ? <RoleMenu member={member} slug={slug} returnTo={returnTo} /> : null}
    </li>
  );
}

function RoleMenu({ member, slug, returnTo }: { member: TeamMember; slug: string; returnTo: string }) {
  const words = useTeamWords();
  const { name } = member;
  return (
    <Menu align="end" bare button={<span className="flex size-10 items-center justify-center"><Icon name="more" /><VisuallyHidden><Trans id="teams.changeRoleOf">Change the role of {name}</Trans></VisuallyHidden></span>}>
      <MembershipForm slug={slug} intent="change-role" personId={member.id} returnTo={returnTo}>
        {member.rolesToGive.length > 0 ? <p aria-hidden="true" className="px-2.5 py-1 text-sm text-ink-muted"><Trans id="teams.changeRole">Change role</Trans></p> : null}
        {member.rolesToGive.map((role) => <MenuButton key={role} name="role" value={role}>{words.role[role]}</MenuButton>)}
      </MembershipForm>
      {member.removable ? (
        <MembershipForm slug={slug} intent="remove" personId={member.id} returnTo={returnTo} className="mt-1 border-t border-line pt-1">
          <MenuButton><span aria-hidden="true"><Trans id="teams.remove">Remove from the team</Trans></span><VisuallyHidden><Trans id="teams.removeNamed">Remove {name} from the team</Trans></VisuallyHidden></MenuButton>
        </MembershipForm>
      ) : null}
    </Menu>
  );
}
