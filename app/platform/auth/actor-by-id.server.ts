import { and, eq, sql } from "drizzle-orm";
import { office, person } from "~db/schema";
import { database, type Queryable } from "../database/connection.server";
import type { Actor } from "./actor";

/** Somebody on whose behalf something is done while they are not here: by letter, or by the clock. Null for one without access. */
export async function actorById(personId: number, on?: Queryable): Promise<{ actor: Actor; email: string } | null> {
  const [row] = await (on ?? database())
    .select({
      handle: person.handle, displayName: person.displayName, organisationRole: person.organisationRole, locale: person.locale, theme: person.theme, lite: person.lite,
      email: person.email, timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
    })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(eq(person.id, personId), eq(person.status, "active")));
  if (!row) return null;
  const { email, ...rest } = row;
  return { email, actor: { ...rest, personId, sessionId: "" } };
}
