import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { threadIdIn } from "~/modules/discussion/schema.server";
import { threadTrail } from "~/modules/discussion/thread-trail.server";
import { ActLine } from "~/modules/discussion/ui/threads/act-line";
import { ThreadSubpage } from "~/modules/discussion/ui/threads/thread-subpage";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { EmptyState } from "~/ui/empty-state";

export const handle = { areas: ["discussion", "discussion/threads"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "discussion.trail.pageTitle", message: "Changes of the thread · Meridian" }));
  return answer(async () => {
    const trail = await threadTrail(actor, threadIdIn(params), context.locale);
    leadToPresentAddress(request, params.slug, trail.team.slug);
    return { title, trail };
  });
}

/** Who did what to a thread, for all who read it. */
export default function ThreadChanges() {
  const { trail } = useLoaderData<typeof loader>();
  return (
    <ThreadSubpage thread={trail} href={trail.href} title={<Trans id="discussion.trail.pageHeading">Changes of the thread</Trans>}>
      {trail.lines.length === 0
        ? <EmptyState title={<Trans id="discussion.trail.none">Nothing was changed</Trans>}><Trans id="discussion.trail.noneText">When somebody renames, closes, locks, moves, merges or splits this thread, it stands here with the reason.</Trans></EmptyState>
        : <ul className="divide-y divide-line">{trail.lines.map((line) => <ActLine key={line.id} line={line} names={trail} />)}</ul>}
    </ThreadSubpage>
  );
}
