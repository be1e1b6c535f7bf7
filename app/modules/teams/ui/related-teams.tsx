import { Trans } from "@lingui/react/macro";
import { List, ListRow } from "~/ui/list";
import { Section } from "~/ui/section";
import type { RelatedTeam } from "../team-about-view.server";

/** The team above and the teams below, as far as the reader sees them. */
export function RelatedTeams({ parent, below }: { parent: RelatedTeam | null; below: RelatedTeam[] }) {
  return (
    <>
      {parent ? <Section id="above" title={<Trans id="teams.about.above">Part of</Trans>}><Teams teams={[parent]} /></Section> : null}
      {below.length > 0 ? <Section id="below" title={<Trans id="teams.about.below">Teams inside</Trans>}><Teams teams={below} /></Section> : null}
    </>
  );
}

function Teams({ teams }: { teams: RelatedTeam[] }) {
  return (
    <List>
      {teams.map(({ slug, name, purpose }) => <ListRow key={slug} to={`/teams/${slug}/about`} title={name}>{purpose}</ListRow>)}
    </List>
  );
}
