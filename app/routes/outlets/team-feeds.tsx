import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { makeTeamFeed, revokeTeamFeed, teamFeeds } from "~/modules/outlets/feeds/team-feeds.server";
import { feedsHref } from "~/modules/outlets/hrefs";
import { feedAction } from "~/modules/outlets/schema.server";
import { useOutletWords } from "~/modules/outlets/ui/use-outlet-words";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { ShownOnce } from "~/ui/shown-once";
import { Time } from "~/ui/time";

export const handle = { areas: ["outlets"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { team, feeds } = await answer(() => teamFeeds(actor, params.slug ?? ""));
  leadToPresentAddress(request, params.slug, team.slug);
  const name = team.name[context.locale];
  return { team: { slug: team.slug, name }, feeds, title: i18nFor(context.locale)._(msg({ id: "outlets.feeds.pageTitle", message: `Feed of ${name} · Meridian` })) };
}

/** The secret address is told in the answer to the form that made it, and never again. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  const given = feedAction.safeParse(Object.fromEntries(await formIn(request)));
  return answer(async () => {
    await teamFeeds(actor, slug);
    if (!given.success) throw new DomainError("invalid");
    if (given.data.intent === "revoke") {
      await revokeTeamFeed(actor, given.data.feedId);
      return data({ address: null, errors: null });
    }
    try {
      return data({ address: await makeTeamFeed(actor, slug), errors: null });
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== "invalid") throw error;
      return data({ address: null, errors: [error.message] }, { status: 422 });
    }
  });
}

/** Secret addresses by which one's own feed reader follows a team. */
export default function TeamFeeds() {
  const { team, feeds } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const { t } = useLingui();
  const { errorTexts } = useOutletWords();
  const errors = errorTexts(made?.errors);
  return (
    <Page header={(
      <PageHeader
        above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }]} />}
        back={{ href: `/teams/${team.slug}`, label: t({ id: "outlets.feeds.back", message: "Back to the team" }) }}
        title={<Trans id="outlets.feeds.title">In your feed reader</Trans>}
        lead={<Trans id="outlets.feeds.lead">With a secret address your feed reader shows what is new in this team: messages and documents that you may read.</Trans>}
      />
    )}>
      {made?.address ? (
        <ShownOnce title={<Trans id="outlets.feed.made">Your new address, shown this once</Trans>} name="address" label={t({ id: "outlets.feed.copy", message: "Copy it into your feed reader" })} secret={made.address}>
          <Trans id="outlets.feed.secret">Whoever has it reads what you may read. Do not pass it on; withdraw it when in doubt.</Trans>
        </ShownOnce>
      ) : null}
      {errors ? <Notice tone="critical">{errors.join(" ")}</Notice> : null}
      <Form method="post" action={feedsHref(team.slug)}><Button name="intent" value="make"><Trans id="outlets.feed.make">Make an address</Trans></Button></Form>
      {feeds.length > 0 ? (
        <Section id="feeds" title={<Trans id="outlets.feeds.yours">Your addresses</Trans>}>
          <ul className="divide-y divide-line">{feeds.map((feed) => <FeedLine key={feed.id} feed={feed} />)}</ul>
        </Section>
      ) : null}
    </Page>
  );
}

function FeedLine({ feed: { id, createdAt, lastUsedAt } }: { feed: { id: number; createdAt: Date | string; lastUsedAt: Date | string | null } }) {
  const format = useFormat();
  const moment = (value: Date | string) => <Time dateTime={new Date(value).toISOString()} absolute={format.dateTime(value)} />;
  const made = moment(createdAt);
  const read = lastUsedAt ? moment(lastUsedAt) : null;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-2.5">
      <p><Trans id="outlets.feed.since">Made on {made}</Trans> · <span className="text-ink-muted">{read ? <Trans id="outlets.feed.read">last read {read}</Trans> : <Trans id="outlets.feed.unread">not read yet</Trans>}</span></p>
      <Form method="post">
        <input type="hidden" name="feedId" value={id} />
        <Button tone="danger" size="sm" name="intent" value="revoke"><Trans id="outlets.feed.revoke">Withdraw</Trans></Button>
      </Form>
    </li>
  );
}
