import { inArray, sql } from "drizzle-orm";
import { message, messageReaction, messageVersion, thread } from "~db/schema";
import { renderMessage } from "~/modules/discussion/public.server";
import type { Transaction } from "~/platform/database/connection.server";

const signs = ["👍", "🙏", "💡", "👍", "🎉", "👀", "✅"] as const;

/** So long after it was posted a message was mended. */
const mendingMinutes = 17;

/**
 * Lets the people of the demonstration react to each other's messages, and lets some mend theirs, always the
 * same ones: those who write later in a thread have something to say about what stands before.
 */
export async function insertMessageLife(tx: Transaction, threadIds: number[]): Promise<void> {
  const rows = await tx.select().from(message).where(inArray(message.threadId, threadIds)).orderBy(message.threadId, message.seq);
  const changes = new Map<number, number>();
  const nextChange = (threadId: number) => changes.set(threadId, (changes.get(threadId) ?? 0) + 1).get(threadId)!;
  for (const [place, row] of rows.entries()) {
    if (place % 5 === 2) await react(tx, row, place, laterAuthors(rows, row), nextChange);
    if (place % 13 === 6) await mend(tx, row, nextChange);
  }
  for (const [threadId, lastChange] of changes) await tx.update(thread).set({ lastChange }).where(sql`${thread.id} = ${threadId}`);
}

type Row = typeof message.$inferSelect;
type NextChange = (threadId: number) => number;

function laterAuthors(rows: Row[], { threadId, seq, authorId }: Row): Row[] {
  const later = rows.filter((row) => row.threadId === threadId && row.seq > seq && row.authorId !== authorId);
  return later.filter((row, place) => later.findIndex((other) => other.authorId === row.authorId) === place).slice(0, 5);
}

async function react(tx: Transaction, row: Row, place: number, people: Row[], nextChange: NextChange): Promise<void> {
  const set = people.map((person, turn) => ({ emoji: signs[(place + (turn > 2 ? 3 : 0)) % signs.length]!, personId: person.authorId, createdAt: person.createdAt }));
  if (set.length === 0) return;
  await tx.insert(messageReaction).values(set.map((sign) => ({ messageId: row.id, ...sign })));
  const reactions = [...new Set(set.map(({ emoji }) => emoji))].map((emoji) => ({ emoji, by: set.filter((sign) => sign.emoji === emoji).map(({ personId }) => personId) }));
  await tx.update(message).set({ reactions, change: nextChange(row.threadId) }).where(sql`${message.id} = ${row.id}`);
}

/** Its last sentence was written later. */
async function mend(tx: Transaction, row: Row, nextChange: NextChange): Promise<void> {
  const earlier = row.source.replace(/(?<=[.!?؟。])\s*[^.!?؟。\n]+[.!?؟。]*\s*$/u, "");
  if (earlier === row.source || earlier.trim() === "") return;
  const { source, html } = renderMessage(earlier);
  await tx.insert(messageVersion).values({ messageId: row.id, version: 1, source, html, language: row.language, writtenAt: row.createdAt });
  const editedAt = new Date(row.createdAt.getTime() + mendingMinutes * 60_000);
  await tx.update(message).set({ version: 2, editedAt, change: nextChange(row.threadId) }).where(sql`${message.id} = ${row.id}`);
}
