import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { message, thread } from "~db/schema";
import { buildPerson } from "./build-person";
import { buildTeam } from "./build-team";
import { paragraphHtml } from "./paragraph";
import type { SeedDatabase } from "./seed-database";
import { onlyRow, uniqueWord } from "./unique";

/** A stored row, as the factory gives it back. */
export type Thread = typeof thread.$inferSelect;
/** A stored row, as the factory gives it back. */
export type Message = typeof message.$inferSelect;
type NewMessage = typeof message.$inferInsert;

/** Stores a discussion in English without messages, in a new team and by a new author unless they are given. */
export async function buildThread(db: SeedDatabase, overrides: Partial<typeof thread.$inferInsert> = {}): Promise<Thread> {
  const teamId = overrides.teamId ?? (await buildTeam(db)).id;
  const authorId = overrides.authorId ?? (await buildPerson(db)).id;
  return onlyRow(await db.insert(thread).values({
    title: `Thread ${uniqueWord()}`, language: "en", ...overrides, teamId, authorId,
  }).returning());
}

/** A plain paragraph in the three forms in which messages are kept. */
function paragraph(text: string) {
  return {
    source: text,
    text,
    body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] },
    html: paragraphHtml(text),
  };
}

/**
 * Stores a message of one paragraph (`source`) with the thread's next number and moves the thread
 * on, as posting does, but appends no event. In a new thread and by the thread's author unless given.
 */
export async function buildMessage(db: SeedDatabase, overrides: Partial<NewMessage> = {}): Promise<Message> {
  const threadId = overrides.threadId ?? (await buildThread(db)).id;
  const createdAt = overrides.createdAt ?? new Date();
  return db.transaction(async (tx) => {
    const opened = onlyRow(await tx.update(thread)
      .set({ lastSeq: sql`${thread.lastSeq} + 1`, lastMessageAt: createdAt })
      .where(eq(thread.id, threadId)).returning());
    const words = paragraph(overrides.source ?? `Message ${uniqueWord()}`);
    return onlyRow(await tx.insert(message).values({
      id: randomUUID(), authorId: opened.authorId, language: opened.language, ...words, ...overrides,
      threadId, createdAt, seq: opened.lastSeq,
    }).returning());
  });
}
