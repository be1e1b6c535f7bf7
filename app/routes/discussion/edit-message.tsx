import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { messageHref, messagePageHref, tellingNobody } from "~/modules/discussion/hrefs";
import { changeMessage } from "~/modules/discussion/message-life/change-message.server";
import { messageView } from "~/modules/discussion/message-life/message-view.server";
import { placeIn } from "~/modules/discussion/message-life/schema.server";
import { EditMessagePage } from "~/modules/discussion/ui/message-life/edit-message-page";
import { DomainError } from "~/platform/errors";
import { answerWriter } from "~/platform/http/answer-writer.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";

export const handle = { areas: ["discussion"], wholeScreen: true } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.view.thread.title} · Meridian` : "Meridian" }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const view = await messageView(actor, placeIn(params), context.locale);
    if (view.team?.slug !== params.slug) throw redirect(`${messagePageHref(view.team?.slug, view.thread.id, view.line.seq)}/edit`, 301);
    if (!view.source) throw new DomainError("forbidden", "only its author edits a message");
    return { view, source: view.source };
  });
}

export function action(args: ActionFunctionArgs) {
  const { params } = args;
  return answerWriter(args, async (actor, fields) => {
    const place = placeIn(params);
    fields.set("intent", "edit");
    fields.set("seq", String(place.seq));
    const changed = await changeMessage(actor, place.threadId, fields);
    if ("changed" in changed) {
      const there = messageHref(params.slug, place.threadId, place.seq);
      return redirect(changed.changed.namedNobody?.length ? tellingNobody(there, place.seq) : there, 303);
    }
    const text = (name: string) => String(fields.get(name) ?? "");
    return data({ ...changed, typed: { message: text("message"), language: text("language"), version: changed.version ?? Number(text("version")) } }, { status: 422 });
  });
}

/** Other words for a message. */
export default function EditMessage() {
  const { view, source } = useLoaderData<typeof loader>();
  return <EditMessagePage view={view} source={source} back={useActionData<typeof action>()} />;
}
