import { redirect, type AppLoadContext } from "@remix-run/node";
import type { Actor } from "../auth/actor";
import { respondTo } from "./respond-to.server";
import { DomainError } from "../errors";

/** The signed-in person, or a redirect to the sign-in page that leads back to where they wanted to go. */
export function requireActor(context: AppLoadContext, request: Request): Actor {
  if (context.actor) return context.actor;
  const url = new URL(request.url);
  const back = request.method === "GET" ? url.pathname.replace(/\.data$/, "") + url.search : "/";
  throw redirect(`/sign-in?${new URLSearchParams({ returnTo: back })}`);
}

/** The signed-in administrator; everybody else is told that there is no such page. */
export function requireAdministrator(context: AppLoadContext, request: Request): Actor {
  const actor = requireActor(context, request);
  if (actor.organisationRole !== "administrator") throw respondTo(new DomainError("not_found"));
  return actor;
}
