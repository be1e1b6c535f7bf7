import { actorOfSession } from "~/platform/auth/sessions.server";
import type { Actor } from "~/platform/auth/actor";
import { openSessionFor } from "./open-session";

/** A person as use cases see them, with a session of their own. Throws for someone who may not sign in. */
export async function actorFor(person: { id: number }): Promise<Actor> {
  const actor = await actorOfSession((await openSessionFor(person.id)).id);
  if (!actor) throw new Error(`Person ${person.id} has no access at all`);
  return actor;
}
