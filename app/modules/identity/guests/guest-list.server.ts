import { and, asc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { guestAccess, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";

const host = alias(person, "host");

/** The guests somebody answers for, and all of them for administrators: who ends first stands first. */
export async function guestList(actor: Actor) {
  const own = actor.organisationRole === "administrator" ? undefined : eq(guestAccess.hostId, actor.personId);
  return database()
    .select({ handle: person.handle, name: person.displayName, status: person.status, until: guestAccess.until, host: { name: host.displayName, handle: host.handle } })
    .from(guestAccess)
    .innerJoin(person, and(eq(person.id, guestAccess.personId), inArray(person.status, ["active", "suspended"]), eq(person.organisationRole, "guest")))
    .leftJoin(host, eq(host.id, guestAccess.hostId))
    .where(own)
    .orderBy(asc(guestAccess.until), asc(person.id))
    .limit(200);
}

export type ListedGuest = Awaited<ReturnType<typeof guestList>>[number];

/** How many guests somebody answers for. */
export const countGuestsOf = (actor: Actor): Promise<number> => database().$count(guestAccess, eq(guestAccess.hostId, actor.personId));
