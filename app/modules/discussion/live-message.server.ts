import { eq } from "drizzle-orm";
import { message, office, person, thread } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import type { ThreadChannelEvents } from "./contract";
import { lineOf, messageLineColumns } from "./message-rows.server";
import { zoneOfPerson } from "./zone-of-person.server";

/** A message as it is sent to all who follow its thread, and where it belongs; null when it is gone. */
export interface LiveMessage {
  teamId: number;
  event: ThreadChannelEvents["message_posted"];
}

/** The same for every viewer: it was rendered when it was posted, and the author's city goes in all languages. */
export async function liveMessage(messageId: string): Promise<LiveMessage | null> {
  const [row] = await database()
    .select({
      line: messageLineColumns,
      author: { id: person.id, name: person.displayName, handle: person.handle, photo: person.photoId, zone: zoneOfPerson },
      city: office.city,
      teamId: thread.teamId,
    })
    .from(message)
    .innerJoin(thread, eq(thread.id, message.threadId))
    .innerJoin(person, eq(person.id, message.authorId))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(eq(message.id, messageId));
  return row ? { teamId: row.teamId, event: { message: lineOf(row.line), author: { ...row.author, city: row.city } } } : null;
}
