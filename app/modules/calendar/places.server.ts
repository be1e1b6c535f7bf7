import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import type { calendarEvent} from "~db/schema";
import { eventParticipant, person } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { mayAttend } from "./event-predicates.server";

type Event = Pick<typeof calendarEvent.$inferSelect, "id" | "teamId" | "capacity">;

const taken = (eventId: number) => and(eq(eventParticipant.eventId, eventId), eq(eventParticipant.answer, "yes"), eq(eventParticipant.waiting, false));

/** How many have a place, one person left out. The caller holds the event's lock. */
export async function placesTaken(tx: Transaction, eventId: number, exceptPersonId = 0): Promise<number> {
  const [row] = await tx.select({ taken: sql<number>`count(*)::int` }).from(eventParticipant).where(and(taken(eventId), ne(eventParticipant.personId, exceptPersonId)));
  return row?.taken ?? 0;
}

/**
 * Gives free places to those who wait, the longest waiting first; appends `calendar.participant_changed`
 * for each. Those who may no longer come are passed over. The caller holds the event's lock.
 */
export async function fillPlaces(tx: Transaction, event: Event): Promise<void> {
  const free = event.capacity === null ? undefined : event.capacity - (await placesTaken(tx, event.id));
  if (free !== undefined && free <= 0) return;
  const waiting = tx
    .select({ personId: eventParticipant.personId })
    .from(eventParticipant)
    .innerJoin(person, eq(person.id, eventParticipant.personId))
    .where(and(eq(eventParticipant.eventId, event.id), eq(eventParticipant.waiting, true), mayAttend(event.teamId)))
    .orderBy(asc(eventParticipant.place));
  const next = await (free === undefined ? waiting : waiting.limit(free));
  if (next.length === 0) return;
  const ids = next.map(({ personId }) => personId);
  await tx.update(eventParticipant).set({ waiting: false }).where(and(eq(eventParticipant.eventId, event.id), inArray(eventParticipant.personId, ids)));
  for (const personId of ids) await appendEvent(tx, "calendar.participant_changed", { eventId: event.id, personId });
}
