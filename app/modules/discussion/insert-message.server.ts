import { and, eq, sql } from "drizzle-orm";
import type { FileLine } from "~/modules/files/contract";
import { claimFiles, type Claim } from "~/modules/files/public.server";
import { message, thread } from "~db/schema";
import { prepared, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";
import { messageFiles } from "./message-files.server";
import { inVain } from "./mentions/named-nobody.server";
import { noteMentions, type MentioningMessage } from "./mentions/resolve-mentions.server";
import { readOnByWriting } from "./read-on-by-writing.server";

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
  /** The last message that its author's page had shown them, where it says. */
  shown?: number | undefined;
  /** Its author sees no answer to it: it came by mail, or was sent at its time. */
  unattended?: boolean | undefined;
}

/**
 * Writes a message with its files under the sequence number the caller holds the lock for, moves the author's read
 * position on to it (`readOnByWriting`) and appends `discussion.message_posted`, and `discussion.named_nobody` where its author is not
 * there to be told that names in it call nobody. Throws `conflict` when the id is taken meanwhile,
 * and what `claimFiles` throws.
 */
export async function insertMessage(tx: Transaction, { content, files, shown, unattended, ...place }: NewMessage): Promise<void> {
  const claimed = await claimFiles(tx, { personId: place.authorId }, messageFiles(place.id), files);
  // Sent together: whoever waits for the thread waits for one exchange with the database and the commit.
  const [moved] = await Promise.all([
    writeAndMoveOn(tx, { ...place, source: content.source, body: content.body, html: content.html, text: content.text, files: claimed }),
    readOnByWriting(tx, { personId: place.authorId, threadId: place.threadId, seq: place.seq, shown }),
    appendEvent(tx, "discussion.message_posted", { threadId: place.threadId, messageId: place.id, seq: place.seq }),
  ]);
  if (moved.length === 0) throw new DomainError("conflict", `message ${place.id} exists elsewhere`);
  if (content.targets.length > 0) await noteMentions(tx, place.id, content.targets);
  if (unattended && inVain(content).length > 0) await appendEvent(tx, "discussion.named_nobody", { messageId: place.id });
}

/** A message's row, but for the moment when it is written. */
type Row = Pick<NewMessage, "id" | "threadId" | "seq" | "authorId" | "language"> & Pick<MentioningMessage, "source" | "body" | "html" | "text"> & { files: FileLine[] };

const given = (name: keyof Row) => sql.placeholder(name);

const writeMessage = prepared((on) => {
  const row = {
    id: given("id"), threadId: given("threadId"), seq: given("seq"), authorId: given("authorId"), language: given("language"),
    source: given("source"), body: given("body"), html: given("html"), text: given("text"), files: sql`nullif(${given("files")}::jsonb, '[]')`,
    // The clock and not now(): a transaction that waited for the lock began before the message in front of it was written.
    createdAt: sql`clock_timestamp()`,
  };
  const written = on.$with("written").as(on.insert(message).values(row).onConflictDoNothing({ target: message.id }).returning({ createdAt: message.createdAt }));
  return on.with(written)
    .update(thread)
    .set({ lastSeq: sql`${given("seq")}::int`, lastMessageAt: sql`(select created_at from written)` })
    .where(and(eq(thread.id, given("threadId")), sql`exists (select from written)`))
    .returning({ id: thread.id })
    .prepare("write_message");
});

/** The message's row, and its thread's, which goes as far as it and was last written in when it was; in one statement. */
const writeAndMoveOn = (tx: Transaction, { files, ...row }: Row) => writeMessage(tx).execute({ ...row, files: JSON.stringify(files) });
