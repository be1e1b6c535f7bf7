import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useFunctionLabels } from "~/modules/experts/ui/use-labels";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { officePeoplePage } from "~/modules/places/contract";
import { officeView, type OfficeView } from "~/modules/places/office-view.server";
import { useOfficeTypes } from "~/modules/places/ui/use-office-types";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Facts } from "~/ui/facts";
import { Icon } from "~/ui/icon";
import { Pagination } from "~/ui/pagination";
import { PersonLine } from "~/ui/person-line";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["places", "organisation", "experts"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.office.city ?? ""} · Meridian` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const code = params.code ?? "";
  if (/^[a-z][a-z-]*$/i.test(code) && code !== code.toUpperCase()) throw redirect(`/offices/${code.toUpperCase()}`);
  const page = Math.min(Math.max(Math.trunc(Number(new URL(request.url).searchParams.get("page") ?? 1)) || 1, 1), 10_000);
  return { office: await answer(() => officeView(actor, code, page, context.locale)) };
}

export default function Office() {
  const { office } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const functions = useFunctionLabels();
  const { code, name, city, count: people, page, people: here, covered, below } = office;
  const more = page * officePeoplePage < people;
  return (
    <Page
      header={
        <PageHeader
          title={<bdi>{city}</bdi>}
          above={<Breadcrumbs items={[{ to: "/organisation", label: <Trans id="places.organisation">Organisation</Trans> }, ...(office.parent ? [{ to: `/offices/${office.parent.code}`, label: <bdi>{office.parent.city}</bdi> }] : [])]} />}
          lead={<bdi>{name}</bdi>}
          meta={<OfficeClock office={office} />}
        />
      }
    >
      <OfficeFacts office={office} />
      {covered.length > 0 ? <Section id="countries" title={<Trans id="places.office.covers">Countries it looks after</Trans>}><Covered covered={covered} /></Section> : null}
      <Section id="people" title={t({ id: "places.people", message: plural(people, { one: "# person", other: "# people" }) })}>
        {people === 0 ? <p className="text-ink-muted"><Trans id="places.office.nobody">Nobody in the directory works here yet.</Trans></p> : (
          <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
            {here.map((person) => <li key={person.handle}><PersonLine name={person.name} photo={person.photo} to={`/experts/${person.handle}`} detail={person.title || functions[person.function]} /></li>)}
          </ul>
        )}
        <Pagination previous={page > 1 ? `/offices/${code}?page=${page - 1}` : undefined} next={more ? `/offices/${code}?page=${page + 1}` : undefined} />
      </Section>
      {below.length > 0 ? (
        <Section id="below" title={<Trans id="places.office.below">Offices below it</Trans>}>
          <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2">{below.map((one) => <li key={one.code}><bdi><TextLink quiet to={`/offices/${one.code}`}>{one.city}</TextLink></bdi><p className="text-sm text-ink-muted"><bdi>{one.name}</bdi></p></li>)}</ul>
        </Section>
      ) : null}
    </Page>
  );
}

function OfficeClock({ office: { timeZone, country } }: { office: Pick<OfficeView, "timeZone" | "country"> }) {
  const format = useFormat();
  return (
    <>
      <span className="inline-flex items-center gap-1.5"><Icon name="place" size="sm" /><TextLink to={`/countries/${country.iso2}`}>{country.name}</TextLink></span>
      <span className="inline-flex items-center gap-1.5 tabular-nums" suppressHydrationWarning><Icon name="clock" size="sm" />{format.time(format.madeAt, timeZone)}</span>
    </>
  );
}

function OfficeFacts({ office }: { office: Pick<OfficeView, "type" | "region" | "languages" | "hours"> }) {
  const format = useFormat();
  const types = useOfficeTypes();
  const regions = useRegionNames();
  const { from, until, both } = office.hours;
  const { from: sharedFrom = "", until: sharedUntil = "" } = both ?? {};
  const items = [
    { term: <Trans id="places.office.type">Kind of office</Trans>, detail: types[office.type] },
    { term: <Trans id="places.office.region">Region</Trans>, detail: regions[office.region] },
    ...(office.languages.length > 0 ? [{ term: <Trans id="places.office.languages">Works in</Trans>, detail: format.list(office.languages) }] : []),
    {
      term: <Trans id="places.office.hours">Hours</Trans>,
      detail: (
        <>
          <Trans id="places.office.theirDay">Nine to five there is {from} to {until} for you.</Trans>{" "}
          {both ? <Trans id="places.office.both">You both work from {sharedFrom} to {sharedUntil}.</Trans> : <Trans id="places.office.apart">Your working days do not touch.</Trans>}
        </>
      ),
    },
  ];
  return <Facts items={items} />;
}

function Covered({ covered }: { covered: OfficeView["covered"] }) {
  const { t } = useLingui();
  const words = { administrative: t({ id: "places.office.administrative", message: "administratively" }), technical: t({ id: "places.office.technical", message: "technically" }) };
  const format = useFormat();
  return (
    <ul className="grid gap-x-8 gap-y-1.5 sm:grid-cols-2">
      {covered.map(({ iso2, name, kinds }) => <li key={iso2}><TextLink quiet to={`/countries/${iso2}`}>{name}</TextLink> <span className="text-sm text-ink-muted">{format.list(kinds.map((kind) => words[kind]))}</span></li>)}
    </ul>
  );
}
