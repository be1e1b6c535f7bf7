import { eq, sql } from "drizzle-orm";
import { claimFiles, type Claim } from "~/modules/files/public.server";
import { message, thread } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";
import { messageFiles } from "./message-files.server";
import { noteMentions, type MentioningMessage } from "./mentions/resolve-mentions.server";
import { moveReadPosition } from "./move-read-position.server";

/** A message that has been checked and only wants its place. */
export interface NewMessage {
  id: string;
  threadId: number;
  seq: number;
  authorId: number;
  language: Locale;
  content: MentioningMessage;
  /** The files it brings. */
  files: Claim[];
}

/**
 * Writes a message with its files under the sequence number the caller holds the lock for, moves the author's read
 * position to it and appends `discussion.message_posted`. Throws `conflict` when the id is taken meanwhile,
 * and what `claimFiles` throws.
 */
export async function insertMessage(tx: Transaction, { content, files, ...place }: NewMessage): Promise<void> {
  // The clock and not now(): a transaction that waited for the lock began before the message in front of it was written.
  const createdAt = sql`clock_timestamp()`;
  const claimed = await claimFiles(tx, { personId: place.authorId }, messageFiles(place.id), files);
  const written = await tx
    .insert(message)
    .values({ ...place, source: content.source, body: content.body, html: content.html, text: content.text, createdAt, files: claimed.length > 0 ? claimed : null })
    .onConflictDoNothing({ target: message.id })
    .returning({ createdAt: message.createdAt })
    .prepare("insert_message").execute();
  if (!written[0]) throw new DomainError("conflict", `message ${place.id} exists elsewhere`);
  if (content.targets.length > 0) await noteMentions(tx, place.id, content.targets);
  // Sent together, since nobody else writes in the thread before all of it is answered.
  await Promise.all([
    tx.update(thread).set({ lastSeq: place.seq, lastMessageAt: written[0].createdAt }).where(eq(thread.id, place.threadId)).prepare("move_thread_on").execute(),
    moveReadPosition(tx, place.authorId, place.threadId, place.seq),
    appendEvent(tx, "discussion.message_posted", { threadId: place.threadId, messageId: place.id, seq: place.seq }),
  ]);
}
