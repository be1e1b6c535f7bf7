import { and, eq, sql } from "drizzle-orm";
import { office, person } from "~db/schema";
import { database } from "../database/connection.server";
import type { Actor } from "./actor";

/** Somebody as what is done on their behalf by the clock sees them, as they are now; null when they may not sign in. */
export async function actorOfPerson(personId: number): Promise<Actor | null> {
  const [found] = await database()
    .select({
      personId: person.id, handle: person.handle, displayName: person.displayName, organisationRole: person.organisationRole, locale: person.locale, theme: person.theme, lite: person.lite,
      timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
    })
    .from(person).leftJoin(office, eq(office.id, person.officeId))
    .where(and(eq(person.id, personId), eq(person.status, "active")));
  return found ? { ...found, sessionId: "" } : null;
}
