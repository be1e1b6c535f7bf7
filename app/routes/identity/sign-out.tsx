import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { endThisSession } from "~/modules/identity/end-session.server";
import { closedSessionCookie } from "~/platform/auth/sessions.server";

export const loader = () => redirect("/");

/** Signs out here, and takes what was kept on the device along; harmless when nobody is signed in. */
export async function action({ context }: ActionFunctionArgs) {
  if (context.actor) await endThisSession(context.actor);
  return redirect("/", { status: 303, headers: { "Set-Cookie": closedSessionCookie(), "Clear-Site-Data": '"cache", "storage"' } });
}
