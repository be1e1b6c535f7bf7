import type { LoaderFunctionArgs } from "@remix-run/node";
import { unreadConversations } from "~/modules/conversations/public.server";

/** How many of one's conversations hold something unread, as JSON: for pages that stay open from before the live channel told it. */
export async function loader({ context: { actor } }: LoaderFunctionArgs) {
  if (!actor) return Response.json({ code: "not_signed_in" }, { status: 401 });
  return Response.json({ unread: await unreadConversations(actor) }, { headers: { "Cache-Control": "private, no-store" } });
}
