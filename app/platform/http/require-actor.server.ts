import { data, redirect, type AppLoadContext } from "@remix-run/node";
import type { Actor } from "../auth/actor";
import { DomainError } from "../errors";
import { formIn } from "./form-in.server";
import { originAllowed } from "./origin.server";
import { currentRequestId } from "./request-scope.server";
import { respondTo } from "./respond-to.server";
import { httpStatus } from "./status";
import type { UnsentForm } from "./unsent-form";

/** The signed-in person, or a redirect to the sign-in page that leads back to where they wanted to go, or to the page whose form they sent. */
export function requireActor(context: AppLoadContext, request: Request): Actor {
  if (context.actor) return context.actor;
  const back = request.method === "GET" ? addressOf(request) : pageBefore(request);
  throw redirect(`/sign-in?${new URLSearchParams({ returnTo: back })}`);
}

/**
 * The same for a form in which people write. Whoever was signed out meanwhile gets their words back on a page from
 * which they are sent again, with all the form brought but its files: nothing is kept of it here. A form without words
 * leads to the sign-in page.
 */
export async function requireWriter(context: AppLoadContext, request: Request): Promise<Actor> {
  if (context.actor) return context.actor;
  const fields = [...await formIn(request)];
  if (!fields.some(([name, value]) => (name === "message" || name === "title") && typeof value === "string" && /\S/.test(value))) return requireActor(context, request);
  const unsent: UnsentForm = {
    action: addressOf(request),
    fields: fields.filter((field): field is [string, string] => typeof field[1] === "string"),
    files: fields.some(([, value]) => typeof value !== "string" && value.size > 0),
  };
  throw data({ code: "not_signed_in", requestId: currentRequestId(), unsent }, { status: httpStatus.not_signed_in });
}

function addressOf(request: Request): string {
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
