import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { threadHref } from "~/modules/discussion/hrefs";
import { nextUnread } from "~/modules/home/catch-up-view.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { nextQuery } from "~/modules/home/schema.server";

/** GET: leads to the next thread with something unread, at its first unread message; when there is none, to the page that says so. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { after } = nextQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  return answer(async () => {
    const next = await nextUnread(actor, context.locale, after);
    return redirect(next ? `${threadHref(next.slug, next.id)}#${next.read > 0 ? "new" : "message-1"}` : "/catch-up", 303);
  });
}
