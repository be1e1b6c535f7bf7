import { parseWithZod } from "@conform-to/zod/v4";
import { msg, plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useParams } from "@remix-run/react";
import { regions } from "~/modules/organisation/contract";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { changePlace } from "~/modules/standby/change-place.server";
import { placeStepSchema, standbyQuerySchema } from "~/modules/standby/schema.server";
import { standbyView } from "~/modules/standby/standby-view.server";
import { urgentRequestHref } from "~/modules/standby/urgent-request";
import { OwnPlace, OwnPlaceToLeave } from "~/modules/standby/ui/own-place";
import { TakenOffNotice } from "~/modules/standby/ui/taken-off-notice";
import { StandbyRow } from "~/modules/standby/ui/standby-row";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { Select } from "~/ui/select";
import { Tabs } from "~/ui/tabs";

export const handle = { areas: ["standby", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = standbyQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const view = await answer(() => standbyView(actor, params.slug ?? "", query, context.locale));
  const title = i18nFor(context.locale)._(msg({ id: "standby.pageTitle", message: "Standby · Meridian" }));
  return { title, view, query, today: new Date().toISOString().slice(0, 10) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formIn(request), { schema: placeStepSchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  return answer(async () => {
    await changePlace(actor, params.slug ?? "", submission.value);
    const { list } = submission.value;
    const undo = submission.value.intent === "take-off" ? `&removed=${submission.value.person}` : "";
    return redirect(`/teams/${params.slug}/standby?list=${list}${undo}`, 303);
  });
}

export default function TeamStandby() {
  const { view, query, today } = useLoaderData<typeof loader>();
  const { slug = "" } = useParams();
  const { t } = useLingui();
  const result = useActionData<typeof action>();
  const { list, lists, people, all, own, abilities, termId } = view;
  const top = `/teams/${slug}/standby`;
  const begin = abilities.manage ? <LinkButton to={`${top}/new`} icon="add"><Trans id="standby.new">New standby list</Trans></LinkButton> : null;
  if (!list) return <EmptyState title={<Trans id="standby.none">No standby list yet</Trans>} action={begin}><Trans id="standby.noneText">A standby list tells who can leave at short notice, and how to reach them.</Trans></EmptyState>;
  const { readyHours } = list;
  const shown = people.length;
  const title = t({ id: "standby.ask.title", message: plural(readyHours, { one: "People within # hour", other: "People within # hours" }) });
  return (
    <>
      {lists.length > 1 ? (
        <Tabs label={t({ id: "standby.lists", message: "Standby lists" })} items={lists.map((one) => ({ to: `${top}?list=${one.slug}`, label: <bdi lang={one.title.language}>{one.title.text}</bdi>, current: one.slug === list.slug }))} />
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="measure min-w-0">
          <h2 className="text-lg" lang={list.title.language} dir="auto">{list.title.text}</h2>
          {list.purpose.text ? <p className="text-ink-muted" lang={list.purpose.language} dir="auto">{list.purpose.text}</p> : null}
          <p className="text-sm text-ink-muted">{t({ id: "standby.ready", message: plural(readyHours, { one: "Ready to leave within # hour", other: "Ready to leave within # hours" }) })}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          {abilities.ask ? <LinkButton to={urgentRequestHref({ team: slug, termId, today, title })} tone="primary"><Trans id="standby.ask">Ask for people at once</Trans></LinkButton> : null}
          {begin}
        </div>
      </div>
      {query.removed && abilities.manage ? <TakenOffNotice handle={query.removed} list={list.slug} /> : null}
      <Filters list={list.slug} query={query} languages={view.languages} />
      <p className="text-sm text-ink-muted" role="status">
        {shown === all ? t({ id: "standby.count", message: plural(all, { one: "# person stands by", other: "# people stand by" }) }) : t({ id: "standby.countOf", message: `${shown} of ${all} fit` })}
      </p>
      {shown === 0 ? (
        <EmptyState title={<Trans id="standby.nobody">Nobody stands by</Trans>}><Trans id="standby.nobodyText">Members of the team put themselves on the list, for as long as they are free to leave.</Trans></EmptyState>
      ) : (
        <ul className="divide-y divide-line">{people.map((place) => <StandbyRow key={place.handle} place={place} list={list.slug} manages={abilities.manage} askHref={abilities.ask ? urgentRequestHref({ team: slug, termId, today, title, person: place.handle }) : null} />)}</ul>
      )}
      {abilities.standBy || own ? (
        <Section id="own" title={<Trans id="standby.own">Your place on the list</Trans>}>
          {abilities.standBy ? <OwnPlace key={JSON.stringify(own)} own={own} list={list.slug} today={today} result={result} /> : <OwnPlaceToLeave list={list.slug} />}
        </Section>
      ) : null}
    </>
  );
}

interface FiltersProps {
  list: string;
  query: { language?: string | undefined; region?: string | undefined };
  languages: { value: string; label: string }[];
}

function Filters({ list, query, languages }: FiltersProps) {
  const { t } = useLingui();
  const regionNames = useRegionNames();
  return (
    <Form method="get" aria-label={t({ id: "standby.filters", message: "Who fits" })} className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="list" value={list} />
      <Select name="language" label={t({ id: "standby.filter.language", message: "Speaks" })} defaultValue={query.language} empty={t({ id: "standby.filter.anyLanguage", message: "Any language" })} options={languages} />
      <Select name="region" label={t({ id: "standby.filter.region", message: "Works in" })} defaultValue={query.region} empty={t({ id: "standby.filter.anyRegion", message: "Any region" })} options={regions.map((value) => ({ value, label: regionNames[value] }))} />
      <Button tone="quiet"><Trans id="standby.filter.show">Show</Trans></Button>
    </Form>
  );
}
