import { redirect, type AppLoadContext } from "@remix-run/node";
import type { Actor } from "../auth/actor";
import { DomainError } from "../errors";
import { originAllowed } from "./origin.server";
import { respondTo } from "./respond-to.server";

/** The signed-in person, or a redirect to the sign-in page that leads back to where they wanted to go, or to the page whose form they sent. */
export function requireActor(context: AppLoadContext, request: Request): Actor {
  if (context.actor) return context.actor;
  const back = request.method === "GET" ? addressOf(request) : pageBefore(request);
  throw redirect(`/sign-in?${new URLSearchParams({ returnTo: back })}`);
}

/** The page or form that a request is for, as a browser would say it. */
export function addressOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname.replace(/\.data$/, "") + search;
}

/** The page of ours on which a form stood; some forms go to addresses that are no pages. */
function pageBefore(request: Request): string {
  const referrer = request.headers.get("referer") ?? "";
  if (!URL.canParse(referrer)) return "/";
  const { origin, pathname, search } = new URL(referrer);
  return originAllowed(origin) ? pathname + search : "/";
}

/** The signed-in administrator; everybody else is told that there is no such page. */
export function requireAdministrator(context: AppLoadContext, request: Request): Actor {
  const actor = requireActor(context, request);
  if (actor.organisationRole !== "administrator") throw respondTo(new DomainError("not_found"));
  return actor;
}
