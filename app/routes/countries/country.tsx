import { Trans } from "@lingui/react/macro";
import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countryView } from "~/modules/countries/country-view.server";
import { CountryCalls } from "~/modules/countries/ui/country-calls";
import { CountryFacts } from "~/modules/countries/ui/country-facts";
import { CountryLists, CountryMeetings } from "~/modules/countries/ui/country-lists";
import { NoteList } from "~/modules/countries/ui/note-list";
import { ExpertRow } from "~/modules/experts/ui/expert-row";
import { RequestRow } from "~/modules/requests/ui/rows/request-row";
import { OnCallList } from "~/modules/standby/ui/on-call";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { List } from "~/ui/list";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["countries", "experts", "organisation", "requests", "standby", "requests/rows"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.country.name ?? ""} · Meridian` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const iso2 = params.iso2 ?? "";
  if (/^[a-z]{2}$/i.test(iso2) && iso2 !== iso2.toUpperCase()) throw redirect(`/countries/${iso2.toUpperCase()}`);
  return { today: new Date().toISOString().slice(0, 10), country: await answer(() => countryView(actor, iso2, context.locale)) };
}

export default function Country() {
  const { country, today } = useLoaderData<typeof loader>();
  const { entries, meetings, notes, requests, onCall, experts, iso2 } = country;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={country.name}
          above={<Breadcrumbs items={[{ to: "/countries", label: <Trans id="countries.title">Countries</Trans> }]} />}
          meta={<CountryFacts country={country} />}
        />
      }
    >
      <Section id="calls" title={<Trans id="countries.calls">Who covers it, and whom to call</Trans>}><CountryCalls covering={country.covering} /></Section>
      {entries.length > 0 ? <Section id="teams" title={<Trans id="countries.entries">What teams keep of it</Trans>}><CountryLists entries={entries} /></Section> : null}
      {meetings.length > 0 ? <Section id="meetings" title={<Trans id="countries.fact.meetings">Next meetings</Trans>}><CountryMeetings meetings={meetings} /></Section> : null}
      {requests.length > 0 ? <Section id="requests" title={<Trans id="requests.ofCountry">Open requests</Trans>}><List>{requests.map((line) => <RequestRow key={line.id} line={line} />)}</List></Section> : null}
      {onCall.length > 0 ? <Section id="on-call" title={<Trans id="countries.onCall">Who can leave at short notice</Trans>}><OnCallList people={onCall} country={iso2} today={today} /></Section> : null}
      {notes.length > 0 ? (
        <Section id="notes" title={<Trans id="countries.fact.notes">Notes</Trans>}>
          <NoteList notes={notes.map(({ author, teamName, teamSlug, list, ...note }) => ({
            ...note,
            by: <><TextLink to={`/experts/${author.handle}`} quiet><bdi>{author.name}</bdi></TextLink> · <TextLink to={`/teams/${teamSlug}/countries?list=${list}`} quiet><bdi>{teamName}</bdi></TextLink></>,
          }))} />
        </Section>
      ) : null}
      <Section
        id="people"
        title={<Trans id="countries.people">People with work there</Trans>}
        action={experts.count > experts.people.length ? <TextLink to={`/experts?country=${iso2}`}><Trans id="countries.people.all">All in the directory</Trans></TextLink> : null}
      >
        {experts.people.length === 0 ? <p className="text-ink-muted"><Trans id="countries.people.none">Nobody in the directory names work there.</Trans></p> : <List>{experts.people.map((row) => <ExpertRow key={row.handle} row={row} />)}</List>}
      </Section>
    </Page>
  );
}
