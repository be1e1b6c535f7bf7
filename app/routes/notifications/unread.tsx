import type { LoaderFunctionArgs } from "@remix-run/node";
import { unreadInInbox } from "~/modules/notifications/public.server";

/** How many entries of the inbox are unread, as JSON: for pages that stay open from before the live channel told it. */
export async function loader({ context: { actor } }: LoaderFunctionArgs) {
  if (!actor) return Response.json({ code: "not_signed_in" }, { status: 401 });
  return Response.json({ unread: await unreadInInbox(actor) }, { headers: { "Cache-Control": "private, no-store" } });
}
