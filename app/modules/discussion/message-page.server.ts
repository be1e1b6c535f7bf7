import { and, asc, eq, gt } from "drizzle-orm";
import { message, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { accessThread } from "./access-thread.server";

/** Messages with their Markdown, and how far their thread has come. */
export interface MessagePage {
  messages: Awaited<ReturnType<typeof messagesAfter>>;
  /** The thread's highest sequence number; when the run ends below it, there is more. */
  last: number;
}

/** For programs: what a thread holds after a sequence number, as it was typed and as it is shown. Throws `not_found` and `forbidden`. */
export async function messagePage(actor: Actor, threadId: number, { since, limit }: { since: number; limit: number }): Promise<MessagePage> {
  const { thread } = await accessThread(actor, threadId, "read");
  return { messages: await messagesAfter(threadId, since, limit), last: thread.lastSeq };
}

function messagesAfter(threadId: number, since: number, limit: number) {
  return database()
    .select({
      id: message.id, seq: message.seq, language: message.language, markdown: message.source, html: message.html, postedAt: message.createdAt,
      author: { handle: person.handle, name: person.displayName },
    })
    .from(message)
    .innerJoin(person, eq(person.id, message.authorId))
    .where(and(eq(message.threadId, threadId), gt(message.seq, since)))
    .orderBy(asc(message.seq))
    .limit(limit);
}
