import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { openNotification } from "~/modules/notifications/open-notification.server";
import { readEntry } from "~/modules/notifications/read-notifications.server";
import { notificationId } from "~/modules/notifications/schema.server";
import { notFound } from "~/platform/errors";
import { requireActor } from "~/platform/http/require-actor.server";
import { isGuessed } from "~/platform/http/is-guessed.server";
import { answer } from "~/platform/http/respond-to.server";

/** Leads to what a notification is about, and counts it as read; a browser that only guesses where one will go reads nothing. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const id = notificationId.safeParse(params.notificationId).data ?? notFound("notification");
    const { href, reads } = await openNotification(actor, id);
    // A document shows all that was told of it, the newest as well.
    if (!isGuessed(request)) await readEntry(actor, reads, "documentId" in reads ? Number.MAX_SAFE_INTEGER : id);
    return redirect(href);
  });
}
