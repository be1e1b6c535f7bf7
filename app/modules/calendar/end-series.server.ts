import { eq } from "drizzle-orm";
import { calendarEvent } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import type { EventRow } from "./access-event.server";
import { noteChange } from "./note-change.server";
import { firstDateOf, happensOn, lastDateOf } from "./time/occurrences.server";
import { endedBefore, wholeSeries } from "./time/series-end.server";

/**
 * Calls off a date of a series and all that would follow. What belongs to them is kept, and so is the rule, so
 * that `resumeSeries` brings them back. Returns the last date that stands.
 */
export async function endSeries(tx: Transaction, event: EventRow, on: string): Promise<string> {
  const ended = { ...event, repetition: event.repetition && endedBefore(event.repetition, on) };
  const last = lastDateOf(ended) ?? firstDateOf(ended).toString();
  if (!happensOn(event, on)) return last;
  await tx
    .update(calendarEvent)
    .set({ repetition: ended.repetition, repetitionBeforeEnd: wholeSeries(event).repetition })
    .where(eq(calendarEvent.id, event.id));
  await noteChange(tx, event.id, "ended", last);
  return last;
}

/** Brings back the dates at the end of a series that were called off; does nothing where none were. */
export async function resumeSeries(tx: Transaction, event: EventRow): Promise<void> {
  if (event.repetitionBeforeEnd === null) return;
  await tx.update(calendarEvent).set({ repetition: event.repetitionBeforeEnd, repetitionBeforeEnd: null }).where(eq(calendarEvent.id, event.id));
  await noteChange(tx, event.id, "resumed");
}
