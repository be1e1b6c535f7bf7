import { eq, sql } from "drizzle-orm";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";

/** How often a visit under way is written down again. */
const pause = 5 * 60_000;

const noted = new Map<number, { at: number; done: Promise<void> }>();

/**
 * Notes that the actor is here; any page may call it, it writes once in five minutes. Resolves when
 * the note stands, also for those who call at the same moment.
 */
export function noteVisit({ personId }: Actor): Promise<void> {
  const last = noted.get(personId);
  if (last && Date.now() - last.at < pause) return last.done;
  const done = recordVisit(personId);
  noted.set(personId, { at: Date.now(), done });
  done.catch(() => noted.delete(personId));
  return done;
}

/** Writes a visit down. After an hour's absence a new visit begins, and the one before becomes the previous one. */
export async function recordVisit(personId: number): Promise<void> {
  await database()
    .update(person)
    .set({
      previousVisitAt: sql`case when ${person.lastSeenAt} < now() - interval '1 hour' then ${person.lastSeenAt} else ${person.previousVisitAt} end`,
      lastSeenAt: sql`now()`,
    })
    .where(eq(person.id, personId));
}

/** When the actor was here before this visit; null the first time. */
export async function previousVisit({ personId }: Actor): Promise<Date | null> {
  const [row] = await database().select({ at: person.previousVisitAt }).from(person).where(eq(person.id, personId));
  return row?.at ?? null;
}
