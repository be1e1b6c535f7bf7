import { and, asc, count, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { guestAccess, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { isGuest } from "./guest-predicate.server";

const host = alias(person, "host");

/** The guests somebody answers for, and all of them for administrators: who ends first stands first. Throws `not_found` for guests, who answer for nobody. */
export async function guestList(actor: Actor) {
  if (actor.organisationRole === "guest") notFound("guests");
  const own = actor.organisationRole === "administrator" ? undefined : eq(guestAccess.hostId, actor.personId);
  return database()
    .select({ handle: person.handle, name: person.displayName, status: person.status, until: guestAccess.until, host: { name: host.displayName, handle: host.handle } })
    .from(guestAccess)
    .innerJoin(person, and(eq(person.id, guestAccess.personId), isGuest))
    .leftJoin(host, eq(host.id, guestAccess.hostId))
    .where(own)
    .orderBy(asc(guestAccess.until), asc(person.id))
    .limit(200);
}

export type ListedGuest = Awaited<ReturnType<typeof guestList>>[number];

/** How many guests somebody answers for: as many as their list shows. */
export async function countGuestsOf(actor: Actor): Promise<number> {
  const [row] = await database().select({ guests: count() }).from(guestAccess).innerJoin(person, and(eq(person.id, guestAccess.personId), isGuest)).where(eq(guestAccess.hostId, actor.personId));
  return row?.guests ?? 0;
}
