import { Trans, useLingui } from "@lingui/react/macro";
import { AnnouncementsOnToday } from "~/modules/announcements/ui/announcements-on-today";
import { InductionOnToday } from "~/modules/induction/ui/induction-on-today";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextLink } from "~/ui/text-link";
import type { TodayView } from "../today-view.server";
import { Changed } from "./changed";
import { useGreeting, WhereAndWhen } from "./greeting";
import { ComingUp } from "./coming-up";
import { OwnTeams } from "./own-teams";
import { SuggestedTeams } from "./suggested-teams";
import { Waiting } from "./waiting";

/** A member's first page: what waits, what changed, and for newcomers where to begin. */
export function Today({ today }: { today: TodayView }) {
  const greeting = useGreeting(today.givenName);
  const newcomer = today.teams.length === 0;
  return (
    <Page header={<PageHeader title={greeting} meta={<WhereAndWhen city={today.city} />} />}>
      <AnnouncementsOnToday announcements={today.announcements} />
      <InductionOnToday induction={today.induction} />
      {newcomer && !today.induction.own ? <Welcome /> : null}
      <Waiting today={today} />
      {today.events.length > 0 ? <ComingUp events={today.events} /> : null}
      {newcomer ? null : <Changed today={today} />}
      {today.suggestions.length > 0 ? (
        <Section id="suggested" title={<Trans id="home.suggested">Teams that may be yours</Trans>} action={<LinkButton tone="plain" size="sm" to="/teams"><Trans id="home.suggested.all">All teams</Trans></LinkButton>}>
          <SuggestedTeams teams={today.suggestions} />
        </Section>
      ) : null}
      {newcomer ? null : <OwnTeams teams={today.teams} />}
      <MorePlaces />
    </Page>
  );
}

/** Where else one may want to go; what the rail has no room for. */
function MorePlaces() {
  const { t } = useLingui();
  return (
    <nav aria-label={t({ id: "home.more", message: "Also" })} className="flex flex-wrap gap-x-5 gap-y-2 border-t border-line pt-4 text-sm">
      <TextLink to="/announcements"><Trans id="home.more.announcements">Announcements</Trans></TextLink>
      <TextLink to="/newsletters"><Trans id="home.more.newsletters">Newsletters</Trans></TextLink>
      <TextLink to="/places"><Trans id="home.more.places">Places</Trans></TextLink>
    </nav>
  );
}

function Welcome() {
  return (
    <EmptyState
      title={<Trans id="home.welcome">You are in no team yet</Trans>}
      action={<LinkButton tone="primary" to="/teams"><Trans id="home.welcome.find">Find a team</Trans></LinkButton>}
    >
      <Trans id="home.welcome.text">Teams are where people of one field talk and keep what they know. Join one, and its threads, documents and people come to you here.</Trans>
    </EmptyState>
  );
}
