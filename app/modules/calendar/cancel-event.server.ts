import { and, eq } from "drizzle-orm";
import { calendarEvent, eventOccurrence } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { accessEventLocked, type EventAddress, type EventRow } from "./access-event.server";
import { reachOf } from "./change-event.server";
import type { ChangeReach } from "./contract";
import { endSeries, resumeSeries } from "./end-series.server";
import { noteChange } from "./note-change.server";

/**
 * Calls an event off: one of its times, that one and all following, or all. Raises its sequence; appends
 * `calendar.event_changed`, upon which calendars hear of it. `restoreEvent` undoes each. Returns the date on
 * whose page it is seen: where all following are called off, the last that stands. Throws `not_found`,
 * `forbidden`, `invalid` beside `on` where one date of several is meant and none is named.
 */
export function cancelEvent(actor: Actor, address: EventAddress, wanted: ChangeReach): Promise<string> {
  return transaction(async (tx) => {
    const { event, occurrence: { on } } = await accessEventLocked(actor, address, "organise", tx);
    const reach = reachOf(event, address.on, wanted);
    if (reach === "following") return endSeries(tx, event, on);
    await (reach === "this" ? setOne(tx, event, on, new Date()) : setAll(tx, event, new Date()));
    return on;
  });
}

/** Takes a cancellation back; that of all following for the whole end of the series, whichever date is named. */
export function restoreEvent(actor: Actor, address: EventAddress, wanted: ChangeReach): Promise<void> {
  return transaction(async (tx) => {
    const { event, occurrence } = await accessEventLocked(actor, address, "organise", tx);
    if (wanted === "following") return resumeSeries(tx, event);
    if (reachOf(event, address.on, wanted) === "this") return setOne(tx, event, occurrence.on, null);
    return setAll(tx, event, null);
  });
}

async function setOne(tx: Transaction, event: EventRow, onDate: string, cancelledAt: Date | null): Promise<void> {
  if (cancelledAt === null) await tx.update(eventOccurrence).set({ cancelledAt }).where(and(eq(eventOccurrence.eventId, event.id), eq(eventOccurrence.onDate, onDate)));
  else await tx.insert(eventOccurrence).values({ eventId: event.id, onDate, cancelledAt }).onConflictDoUpdate({ target: [eventOccurrence.eventId, eventOccurrence.onDate], set: { cancelledAt } });
  await noteChange(tx, event.id, cancelledAt === null ? "date_restored" : "date_cancelled", onDate);
}

async function setAll(tx: Transaction, event: EventRow, cancelledAt: Date | null): Promise<void> {
  if ((event.cancelledAt === null) === (cancelledAt === null)) return;
  await tx.update(calendarEvent).set({ cancelledAt }).where(eq(calendarEvent.id, event.id));
  await noteChange(tx, event.id, cancelledAt === null ? "restored" : "cancelled");
}
