import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { message, messageDraft, scheduledMessage, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { prepared, transaction, type Transaction } from "~/platform/database/connection.server";
import { accessPresentThread } from "../access-thread.server";
import type { KeptDraftAnswer } from "../contract";
import { submissionHash, unsentId } from "../find-posted.server";
import { sourceOf } from "../render-message.server";
import { waitInLine } from "../wait-in-line.server";
import { nextVersion } from "./next-version.server";
import type { KeepDraftInput } from "./schema.server";

/**
 * Keeps what the actor has begun to write in a thread they may read, or in the one that took it in, quietly, for all their devices. `draft` is the
 * version these words go on from, 0 for none: where a later one is there, nothing changes and that one is given back.
 * Empty words take the draft away. What has been sent, or waits to be sent, is no draft any more; words that go on from it, which another
 * device has sent meanwhile, are kept to be sent under an id of their own. Throws `not_found` and `forbidden`.
 */
export function keepDraft(actor: Actor, threadId: number, input: KeepDraftInput): Promise<KeptDraftAnswer> {
  return transaction((tx) => keepWithin(tx, actor, threadId, input));
}

async function keepWithin(tx: Transaction, actor: Actor, sentTo: number, input: KeepDraftInput): Promise<KeptDraftAnswer> {
  const { thread: { id: threadId } } = await accessPresentThread(actor, sentTo, "read", tx);
  // Behind whoever sends it, or lets it wait: what is being sent is not kept again.
  await waitInLine(tx, input.messageId);
  // Against whoever merges the thread.
  const [locked] = await tx.select({ mergedInto: thread.mergedIntoId }).from(thread).where(eq(thread.id, threadId)).for("share");
  if (locked?.mergedInto) return keepWithin(tx, actor, locked.mergedInto, input);
  const sent = await isSent(tx, input);
  if (sent) return { sent: true };
  const own = and(eq(messageDraft.personId, actor.personId), eq(messageDraft.threadId, threadId));
  const [there] = await tx.select().from(messageDraft).where(own).for("update");
  if (there && there.version !== input.draft && there.source !== input.message) return { later: draftOf(there) };
  if (input.message.trim() === "") {
    await tx.delete(messageDraft).where(own);
    return { kept: { version: 0, messageId: input.messageId } };
  }
  const words = { messageId: sent === null ? input.messageId : randomUUID(), source: input.message, language: input.language, keptAt: sql`clock_timestamp()` };
  const [kept] = await tx.insert(messageDraft)
    .values({ personId: actor.personId, threadId, ...words })
    .onConflictDoUpdate({ target: [messageDraft.personId, messageDraft.threadId], set: { ...words, version: nextVersion(messageDraft.version) } })
    .returning({ version: messageDraft.version, messageId: messageDraft.messageId });
  return { kept: kept! };
}

/** Whether these words, as far as they had come, were sent under their id or wait to be; null where nothing was. */
async function isSent(tx: Transaction, { messageId, message: typed }: KeepDraftInput): Promise<boolean | null> {
  const [posted] = await tx.select({ source: message.source, hash: message.submissionHash }).from(message).where(eq(message.id, messageId));
  const [waits] = await tx.select({ source: scheduledMessage.source }).from(scheduledMessage).where(eq(scheduledMessage.id, messageId));
  const words = sourceOf(typed);
  const sent = [posted, waits].filter((each) => each !== undefined);
  return sent.length === 0 ? null : sent.some(({ source }) => source.startsWith(words)) || posted?.hash === submissionHash(words);
}

/** A stored draft as its author's devices get it. */
const draftOf = ({ messageId, source, language, version, keptAt }: typeof messageDraft.$inferSelect) =>
  ({ messageId, message: source, language, version, at: Math.floor(keptAt.getTime() / 1000) });

/** What is sent, as far as it tells which draft it was. */
interface Sent {
  messageId: string;
  message: { source: string };
  /** The version of the draft that its sender's form went on from; without it, whatever is kept under its id. */
  draft?: number | undefined;
}

const isOwn = and(eq(messageDraft.personId, sql.placeholder("personId")), eq(messageDraft.threadId, sql.placeholder("threadId")), eq(messageDraft.messageId, sql.placeholder("messageId")));
const version = sql`${sql.placeholder("draft")}::bigint`;
const isInWhatIsSent = sql`(${version} is null or ${messageDraft.version} = ${version} or starts_with(${sql.placeholder("source")}::text, btrim(${messageDraft.source}, E' \\n\\t')))`;
const forget = prepared((on) => on.delete(messageDraft).where(and(isOwn, isInWhatIsSent)).prepare("forget_draft"));
const keepLater = prepared((on) => on.update(messageDraft).set({ messageId: sql`gen_random_uuid()` }).where(isOwn).prepare("keep_later_draft"));

/**
 * Takes a draft away in the transaction that sends it, under whichever device's eyes. Words that another device has kept since, and that
 * are not in what is sent, stay, to be sent under an id of their own.
 */
export async function forgetDraft(tx: Transaction, { personId }: Pick<Actor, "personId">, threadId: number, { messageId, message: { source }, draft }: Sent): Promise<void> {
  const own = { personId, threadId, messageId };
  await Promise.all([forget(tx).execute({ ...own, source, draft: draft ?? null }), keepLater(tx).execute(own)]);
}

/** What was begun in a thread goes to the one that takes it in, behind what its author has begun there. */
export async function carryDrafts(tx: Transaction, from: number, to: number): Promise<void> {
  await tx.execute(sql`
    insert into message_draft (person_id, thread_id, message_id, source, language, version, kept_at)
    select person_id, ${to}::integer, message_id, source, language, version, kept_at from message_draft where thread_id = ${from}
    on conflict (person_id, thread_id) do update set source = ${together}, version = ${nextVersion(messageDraft.version)}, kept_at = clock_timestamp()`);
  await tx.delete(messageDraft).where(eq(messageDraft.threadId, from));
}

const together = sql`${messageDraft.source} || E'\\n\\n' || excluded.source`;

/** Words that could not be sent become a draft, behind what is begun there already. */
export async function addToDraft(tx: Transaction, words: Pick<typeof messageDraft.$inferSelect, "personId" | "threadId" | "messageId" | "source" | "language">): Promise<void> {
  await tx.insert(messageDraft).values({ ...words, messageId: unsentId(words.messageId) }).onConflictDoUpdate({
    target: [messageDraft.personId, messageDraft.threadId], set: { source: together, version: nextVersion(messageDraft.version), keptAt: sql`clock_timestamp()` },
  });
}
