import { and, asc, eq, gt, type SQL } from "drizzle-orm";
import { message, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { accessThread } from "./access-thread.server";

/** Messages with their Markdown, and how far their thread has come. */
export interface MessagePage {
  messages: MessageForProgram[];
  /** The thread's highest sequence number, and the number of the last change; when the run ends below, there is more. */
  last: number;
  lastChange: number;
}

type MessageForProgram = Awaited<ReturnType<typeof messagesWhere>>[number];

/** For programs: what a thread holds after a sequence number, as it was typed and as it is shown. Throws `not_found` and `forbidden`. */
export async function messagePage(actor: Actor, threadId: number, { since, limit }: { since: number; limit: number }): Promise<MessagePage> {
  const { thread } = await accessThread(actor, threadId, "read");
  const messages = await messagesWhere(actor, and(eq(message.threadId, threadId), gt(message.seq, since)), asc(message.seq), limit);
  return { messages, last: thread.lastSeq, lastChange: thread.lastChange };
}

/** For programs: the messages of a thread that were changed after a change number, in the order of their last changes. Throws as `messagePage` does. */
export async function changedMessagePage(actor: Actor, threadId: number, { after, limit }: { after: number; limit: number }): Promise<MessagePage> {
  const { thread } = await accessThread(actor, threadId, "read");
  const messages = await messagesWhere(actor, and(eq(message.threadId, threadId), gt(message.change, after)), asc(message.change), limit);
  return { messages, last: thread.lastSeq, lastChange: thread.lastChange };
}

async function messagesWhere(actor: Actor, condition: SQL | undefined, order: SQL, limit: number) {
  const rows = await database()
    .select({
      id: message.id, seq: message.seq, language: message.language, markdown: message.source, html: message.html, postedAt: message.createdAt,
      version: message.version, editedAt: message.editedAt, deletedAt: message.deletedAt, change: message.change, reactions: message.reactions, files: message.files,
      author: { handle: person.handle, name: person.displayName },
    })
    .from(message)
    .innerJoin(person, eq(person.id, message.authorId))
    .where(condition)
    .orderBy(order)
    .limit(limit);
  return rows.map(({ reactions, files, ...row }) => ({
    ...row, files: files ?? [], reactions: (reactions ?? []).map(({ emoji, by }) => ({ emoji, count: by.length, mine: by.includes(actor.personId) })),
  }));
}
