import { and, eq } from "drizzle-orm";
import { calendarEvent, eventOccurrence } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { accessEventLocked, type EventAddress, type EventRow } from "./access-event.server";
import { reachOf } from "./change-event.server";
import type { ChangeReach } from "./contract";
import { noteChange } from "./note-change.server";
import { endBefore } from "./part-series.server";

/**
 * Calls an event off: one of its times, that one and all following, or all. Raises its sequence; appends
 * `calendar.event_changed`, upon which calendars hear of it. `restoreEvent` undoes it for one and for all. Throws
 * `not_found`, `forbidden`, `invalid` beside `on` where one date of several is meant and none is named.
 */
export function cancelEvent(actor: Actor, address: EventAddress, wanted: ChangeReach): Promise<void> {
  return transaction(async (tx) => {
    const { event, occurrence } = await accessEventLocked(actor, address, "organise", tx);
    const reach = reachOf(event, address.on, wanted);
    if (reach === "this") return setOne(tx, event, occurrence.on, new Date());
    if (reach === "following") return endBefore(tx, event, occurrence.on);
    return setAll(tx, event, new Date());
  });
}

/** Takes a cancellation back. */
export function restoreEvent(actor: Actor, address: EventAddress, wanted: "this" | "all"): Promise<void> {
  return transaction(async (tx) => {
    const { event, occurrence } = await accessEventLocked(actor, address, "organise", tx);
    if (reachOf(event, address.on, wanted) === "this") return setOne(tx, event, occurrence.on, null);
    return setAll(tx, event, null);
  });
}

async function setOne(tx: Transaction, event: EventRow, onDate: string, cancelledAt: Date | null): Promise<void> {
  if (cancelledAt === null) await tx.update(eventOccurrence).set({ cancelledAt }).where(and(eq(eventOccurrence.eventId, event.id), eq(eventOccurrence.onDate, onDate)));
  else await tx.insert(eventOccurrence).values({ eventId: event.id, onDate, cancelledAt }).onConflictDoUpdate({ target: [eventOccurrence.eventId, eventOccurrence.onDate], set: { cancelledAt } });
  await noteChange(tx, event.id);
}

async function setAll(tx: Transaction, event: EventRow, cancelledAt: Date | null): Promise<void> {
  if ((event.cancelledAt === null) === (cancelledAt === null)) return;
  await tx.update(calendarEvent).set({ cancelledAt }).where(eq(calendarEvent.id, event.id));
  await noteChange(tx, event.id);
}
