import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { feedsOf, makeFeed, revokeFeed } from "~/modules/calendar/icalendar/feeds.server";
import { listFrame } from "~/modules/calendar/list-page.server";
import { feedAction } from "~/modules/calendar/schema.server";
import { CalendarTabs } from "~/modules/calendar/ui/calendar-tabs";
import { FeedRow } from "~/modules/calendar/ui/feed-row";
import { useErrorTexts } from "~/modules/calendar/ui/use-error-texts";
import { useEventWords } from "~/modules/calendar/ui/rows/use-event-words";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { Section } from "~/ui/section";
import { Select } from "~/ui/select";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { ShownOnce } from "~/ui/shown-once";

export const handle = { areas: ["calendar", "calendar/rows"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const [feeds, frame] = await Promise.all([feedsOf(actor, context.locale), listFrame(actor, context, {})]);
  const title = i18nFor(context.locale)._(msg({ id: "calendar.feeds.pageTitle", message: "In your own calendar · Meridian" }));
  return { title, feeds, ...frame, staff: actor.organisationRole !== "guest" };
}

/** The secret address is told in the answer to the form that made it, and never again. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formIn(request), { schema: feedAction });
  if (submission.status !== "success") return data({ address: null, errors: ["unknown"] }, { status: 422 });
  const given = submission.value;
  return answer(async () => {
    if (given.intent === "revoke") {
      await revokeFeed(actor, given.feedId);
      return data({ address: null, errors: [] as string[] });
    }
    try {
      const [kind, name = ""] = given.what;
      return data({ address: await makeFeed(actor, kind, name), errors: [] as string[] });
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== "invalid") throw error;
      return data({ address: null, errors: [error.message] }, { status: 422 });
    }
  });
}

/** Secret addresses for one's own calendar program. */
export default function Feeds() {
  const { feeds, teams, offices, staff } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const { t } = useLingui();
  const words = useEventWords();
  const errorTexts = useErrorTexts();
  const mine = { value: "person", label: t({ id: "calendar.feed.person", message: "All that concerns me" }) };
  const options = [mine, ...(staff ? [{ value: "organisation", label: words.organisation }] : []), ...teams.map(({ slug, name }) => ({ value: `team:${slug}`, label: name })), ...offices.map(({ code, name }) => ({ value: `office:${code}`, label: name }))];
  return (
    <Page header={<PageHeader title={<Trans id="calendar.feeds.title">In your own calendar</Trans>} lead={<Trans id="calendar.feeds.lead">With a secret address your calendar program on phone or computer shows these events and keeps them up to date.</Trans>} tabs={<CalendarTabs current="feeds" />} />}>
      {made?.address ? (
        <ShownOnce title={<Trans id="calendar.feed.made">Your new address, shown this once</Trans>} name="address" label={t({ id: "calendar.feed.copy", message: "Copy it into your calendar program, where it adds a calendar by address" })} secret={made.address}>
          <Trans id="calendar.feed.secret">Whoever has it sees what you may see. Do not pass it on; withdraw it when in doubt.</Trans>
        </ShownOnce>
      ) : null}
      <Form method="post" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="intent" value="make" />
        <div className="min-w-0 flex-1 basis-64"><Select name="what" label={t({ id: "calendar.feed.what", message: "Which events" })} options={options} errors={errorTexts(made?.errors)} /></div>
        <Button tone="primary"><Trans id="calendar.feed.make">Make an address</Trans></Button>
      </Form>
      {feeds.length > 0 ? (
        <Section id="feeds" title={<Trans id="calendar.feeds.yours">Your addresses</Trans>}>
          <ul className="divide-y divide-line">{feeds.map((feed) => <FeedRow key={feed.id} feed={feed} />)}</ul>
        </Section>
      ) : null}
    </Page>
  );
}
