import { and, eq, isNotNull } from "drizzle-orm";
import { calendarEvent, eventOccurrence } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { beforeItsEnd } from "./time/occurrences.server";
import { wholeSpanOf } from "./time/series-span.server";

/** Reckons from when to when an event reaches, its moved dates included. */
export async function renewSpan(tx: Transaction, eventId: number): Promise<void> {
  const [event] = await tx.select().from(calendarEvent).where(eq(calendarEvent.id, eventId));
  const moved = await tx.select().from(eventOccurrence).where(and(eq(eventOccurrence.eventId, eventId), isNotNull(eventOccurrence.startsAt)));
  if (event) await tx.update(calendarEvent).set(wholeSpanOf(event, moved.filter(({ onDate }) => beforeItsEnd(event, onDate)))).where(eq(calendarEvent.id, eventId));
}
