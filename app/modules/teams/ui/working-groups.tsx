import { Trans } from "@lingui/react/macro";
import { LinkButton } from "~/ui/button";
import { Section } from "~/ui/section";
import type { DirectoryTeam } from "../team-directory-list.server";
import { DirectoryTeamRow } from "./directory-team-row";

interface WorkingGroupsProps {
  /** the address of the team around them */
  slug: string;
  groups: DirectoryTeam[];
  /** the reader may set up another */
  mayFound: boolean;
}

/** The working groups inside a team, each with the way in. */
export function WorkingGroups({ slug, groups, mayFound }: WorkingGroupsProps) {
  if (groups.length === 0 && !mayFound) return null;
  const found = mayFound ? <LinkButton size="sm" icon="add" to={`/teams/new?inside=${slug}`}><Trans id="teams.groups.found">Set up a working group</Trans></LinkButton> : null;
  return (
    <Section id="groups" title={<Trans id="teams.kinds.workingGroup">Working groups</Trans>} action={found}>
      {groups.length === 0 ? <p className="text-ink-muted"><Trans id="teams.groups.none">None yet. A working group takes up one question of the team, with its own people, threads and documents.</Trans></p> : (
        <ul className="divide-y divide-line">
          {groups.map((group) => <li key={group.slug}><DirectoryTeamRow team={group} returnTo={`/teams/${slug}/about`} /></li>)}
        </ul>
      )}
    </Section>
  );
}
