import { Trans } from "@lingui/react/macro";
import { LinkButton } from "~/ui/button";
import { Section } from "~/ui/section";

/** What a team's space can have beside threads, documents and people; each is begun on a page of its own. */
export function SpaceParts({ slug }: { slug: string }) {
  return (
    <Section id="parts" title={<Trans id="teams.parts">Lists of the team</Trans>}>
      <p className="measure text-ink-muted"><Trans id="teams.parts.text">A country list keeps what the team knows of countries: covering office, contacts, meetings, notes. A standby list says who can leave at short notice. With the first one the team’s page gets a tab for them.</Trans></p>
      <div className="flex flex-wrap gap-3">
        <LinkButton icon="add" to={`/teams/${slug}/countries/new`}><Trans id="teams.parts.countries">New country list</Trans></LinkButton>
        <LinkButton icon="add" to={`/teams/${slug}/standby/new`}><Trans id="teams.parts.standby">New standby list</Trans></LinkButton>
      </div>
    </Section>
  );
}
