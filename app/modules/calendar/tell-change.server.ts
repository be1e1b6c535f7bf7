import { eq } from "drizzle-orm";
import { calendarEvent } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { publish } from "~/platform/realtime/gateway.server";
import type { CalendarLiveEvents } from "./contract";

const changed = "calendar_changed" satisfies keyof CalendarLiveEvents;

/** Tells the pages that show an event, and those of its team's calendar, that it is another than before. */
export async function tellChange(eventId: number): Promise<void> {
  publish(`event:${eventId}`, changed, {});
  const [found] = await database().select({ teamId: calendarEvent.teamId }).from(calendarEvent).where(eq(calendarEvent.id, eventId));
  if (found?.teamId) publish(`team:${found.teamId}`, changed, {});
}
