import { eq, sql } from "drizzle-orm";
import { calendarEvent } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { renewSpan } from "./renew-span.server";

/** Raises the sequence and reckons the span anew; every change ends with it. */
export async function noteChange(tx: Transaction, eventId: number): Promise<void> {
  await renewSpan(tx, eventId);
  await tx.update(calendarEvent).set({ sequence: sql`${calendarEvent.sequence} + 1`, updatedAt: new Date() }).where(eq(calendarEvent.id, eventId));
  await appendEvent(tx, "calendar.event_changed", { eventId });
}
