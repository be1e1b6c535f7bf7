import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { threadId } from "~/modules/discussion/schema.server";
import { threadTrail } from "~/modules/discussion/thread-trail.server";
import { ActLine } from "~/modules/discussion/ui/act-line";
import { notFound } from "~/platform/errors";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["discussion"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "discussion.trail.pageTitle", message: "Changes of the thread · Meridian" }));
  return answer(async () => {
    const trail = await threadTrail(actor, threadId.safeParse(params.threadId).data ?? notFound("thread"), context.locale);
    leadToPresentAddress(request, params.slug, trail.team.slug);
    return { title, trail };
  });
}

/** Who did what to a thread, for all who read it. */
export default function ThreadChanges() {
  const { trail } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <Page header={(
      <PageHeader
        title={<Trans id="discussion.trail.pageHeading">Changes of the thread</Trans>}
        above={<Breadcrumbs items={[{ to: "/teams", label: t({ id: "discussion.teams", message: "Teams" }) }, { to: `/teams/${trail.team.slug}`, label: trail.team.name }, { to: trail.href, label: <bdi lang={trail.language}>{trail.title}</bdi> }]} />}
        back={{ href: trail.href, label: t({ id: "discussion.change.back", message: "Back to the thread" }) }}
      />
    )}>
      {trail.lines.length === 0
        ? <EmptyState title={<Trans id="discussion.trail.none">Nothing was changed</Trans>}><Trans id="discussion.trail.noneText">When somebody renames, closes, locks, moves, merges or splits this thread, it stands here with the reason.</Trans></EmptyState>
        : <ul className="divide-y divide-line">{trail.lines.map((line) => <ActLine key={line.id} line={line} names={trail} />)}</ul>}
    </Page>
  );
}
