import { eq, sql } from "drizzle-orm";
import { calendarEvent, eventChange } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { renewSpan } from "./renew-span.server";

/** What was done to an event, and the date it concerns. */
export type NotedChange = Pick<typeof eventChange.$inferSelect, "kind" | "onDate">;

/**
 * Raises the sequence, notes what that was for, and reckons the span anew; every change ends with it. Appends
 * `calendar.event_changed`.
 */
export async function noteChange(tx: Transaction, eventId: number, kind: NotedChange["kind"], onDate: string | null = null): Promise<void> {
  await renewSpan(tx, eventId);
  const [raised] = await tx
    .update(calendarEvent)
    .set({ sequence: sql`${calendarEvent.sequence} + 1`, updatedAt: new Date() })
    .where(eq(calendarEvent.id, eventId))
    .returning({ sequence: calendarEvent.sequence });
  if (raised) await tx.insert(eventChange).values({ eventId, ...raised, kind, onDate });
  await appendEvent(tx, "calendar.event_changed", { eventId });
}
