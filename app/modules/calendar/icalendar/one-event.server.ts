import { eq } from "drizzle-orm";
import { calendarEvent } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { accessEvent } from "../access-event.server";
import { partBeforeArchiving } from "../before-archiving.server";
import { calendarFile } from "./calendar-file.server";
import { fileEvents } from "./file-events.server";

/** One event as a file that any calendar program opens; of an archived team's what was held. Throws `not_found`. */
export async function eventFile(actor: Actor, id: number): Promise<string> {
  const { event } = await accessEvent(actor, { id }, "see");
  const found = await fileEvents(eq(calendarEvent.id, event.id));
  return calendarFile({ name: event.title, method: "PUBLISH" }, found.flatMap((one) => partBeforeArchiving(one) ?? []));
}
