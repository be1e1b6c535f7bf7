import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { openNotification } from "~/modules/notifications/open-notification.server";
import { readEntry } from "~/modules/notifications/read-notifications.server";
import { notificationId } from "~/modules/notifications/schema.server";
import { notFound } from "~/platform/errors";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";

/** Leads to what a notification is about, and counts it as read; a browser that only guesses where one will go reads nothing. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const id = notificationId.safeParse(params.notificationId).data ?? notFound("notification");
    const { href, documentId } = await openNotification(actor, id);
    const guessed = /prefetch|preview/.test(request.headers.get("sec-purpose") ?? "");
    if (!guessed) await readEntry(actor, documentId === null ? { id } : { documentId }, documentId === null ? id : Number.MAX_SAFE_INTEGER);
    return redirect(href);
  });
}
