import { asc, eq } from "drizzle-orm";
import { message, office, person, thread } from "~db/schema";
import { prepared } from "~/platform/database/connection.server";
import { among, listed } from "~/platform/database/one-of.server";
import type { ThreadChannelEvents } from "./contract";
import { lineOf, messageLineColumns } from "./message-rows.server";
import { zoneOfPerson } from "./zone-of-person.server";

/** A message as it is sent to all who follow its thread, and where it belongs. */
interface LiveMessage {
  threadId: number;
  /** Null where it is a conversation's. */
  teamId: number | null;
  event: ThreadChannelEvents["message_posted"];
}

const liveQuery = prepared((on) => on
  .select({
    line: messageLineColumns,
    author: { id: person.id, name: person.displayName, handle: person.handle, photo: person.photoId, zone: zoneOfPerson },
    city: office.city,
    threadId: message.threadId,
    teamId: thread.teamId,
  })
  .from(message)
  .innerJoin(thread, eq(thread.id, message.threadId))
  .innerJoin(person, eq(person.id, message.authorId))
  .leftJoin(office, eq(office.id, person.officeId))
  .where(among(message.id, "ids", "uuid"))
  .orderBy(asc(message.threadId), asc(message.seq))
  .prepare("live_messages"));

/**
 * Those of the messages that are there, in their order. The same for every viewer: each was rendered when it was posted,
 * and the author's city goes in all languages.
 */
export async function liveMessages(ids: string[]): Promise<LiveMessage[]> {
  const rows = await liveQuery().execute({ ids: listed(ids) });
  return rows.map(({ line, author, city, ...place }) => ({ ...place, event: { message: lineOf(line), author: { ...author, city } } }));
}
