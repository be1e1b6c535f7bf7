import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { messageHref, messagePageHref } from "~/modules/discussion/hrefs";
import { changeMessage } from "~/modules/discussion/message-life/change-message.server";
import { messageView } from "~/modules/discussion/message-life/message-view.server";
import { placeIn } from "~/modules/discussion/message-life/schema.server";
import { MessagePage } from "~/modules/discussion/ui/message-life/message-page";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";

export const handle = { areas: ["discussion", "discussion/threads", "files"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.view.author.name}: ${page.view.thread.title} · Meridian` : "Meridian" }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const view = await messageView(actor, placeIn(params), context.locale);
    if (view.team?.slug !== params.slug) throw redirect(messagePageHref(view.team?.slug, view.thread.id, view.line.seq), 301);
    return { view };
  });
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const place = placeIn(params);
    const fields = await formIn(request);
    fields.set("seq", String(place.seq));
    const changed = await changeMessage(actor, place.threadId, fields);
    if ("errors" in changed) return data({ errors: changed.errors, emoji: String(fields.get("emoji") ?? "") }, { status: 422 });
    const page = messagePageHref(params.slug, place.threadId, place.seq);
    const translated = fields.get("intent") === "translate" || fields.get("intent") === "correct";
    return redirect(fields.get("intent") === "delete" ? messageHref(params.slug, place.threadId, place.seq) : translated ? `${page}#translation` : page, 303);
  });
}

/** One message by itself: its signs, its history, and what its reader may do with it. */
export default function Message() {
  const { view } = useLoaderData<typeof loader>();
  return <MessagePage view={view} back={useActionData<typeof action>()} />;
}
