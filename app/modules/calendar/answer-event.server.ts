import { and, eq, sql } from "drizzle-orm";
import { eventAbsence, eventParticipant } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessEventLocked, type EventAddress, type EventRow } from "./access-event.server";
import type { Answer } from "./contract";
import { fillPlaces, placesTaken } from "./places.server";

/**
 * Takes somebody's answer to an event. A yes gets a place, or the end of the waiting list when all are
 * taken; a place that becomes free goes to whoever waits longest, in the same transaction. Answering the
 * same again changes nothing. Appends `calendar.participant_changed`. Throws `not_found`, and `forbidden`
 * where nothing is to be answered any more.
 */
export function answerEvent(actor: Actor, address: EventAddress, answer: Answer): Promise<void> {
  return transaction(async (tx) => {
    const { event } = await accessEventLocked(actor, { id: address.id }, "answer", tx);
    const mine = and(eq(eventParticipant.eventId, event.id), eq(eventParticipant.personId, actor.personId));
    const [before] = await tx.select().from(eventParticipant).where(mine);
    if (before?.answer === answer) return;
    const waiting = answer === "yes" && (await isFull(tx, event, actor.personId));
    const given = { answer, waiting, withdrawnAt: null, answeredAt: new Date(), place: sql`(select coalesce(max(place), 0) + 1 from event_participant where event_id = ${event.id})` };
    await tx
      .insert(eventParticipant)
      .values({ eventId: event.id, personId: actor.personId, ...given })
      .onConflictDoUpdate({ target: [eventParticipant.eventId, eventParticipant.personId], set: given });
    await appendEvent(tx, "calendar.participant_changed", { eventId: event.id, personId: actor.personId });
    await fillPlaces(tx, event);
  });
}

/** Says that one cannot make one date of a repeating event, or can after all; the place in the event stays. */
export function sayAbsence(actor: Actor, address: { id: number; on: string }, absent: boolean): Promise<void> {
  return transaction(async (tx) => {
    const { event } = await accessEventLocked(actor, address, "answer", tx);
    const row = { eventId: event.id, personId: actor.personId, onDate: address.on };
    if (absent) await tx.insert(eventAbsence).values(row).onConflictDoNothing();
    else await tx.delete(eventAbsence).where(and(eq(eventAbsence.eventId, row.eventId), eq(eventAbsence.personId, row.personId), eq(eventAbsence.onDate, row.onDate)));
  });
}

const isFull = async (tx: Transaction, { id, capacity }: EventRow, exceptPersonId: number) =>
  capacity !== null && (await placesTaken(tx, id, exceptPersonId)) >= capacity;
