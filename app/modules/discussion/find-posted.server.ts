import { createHash } from "node:crypto";
import { eq, sql, type SQL } from "drizzle-orm";
import { message } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { prepared, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import type { RenderedMessage } from "./render-message.server";

/** A submission, so far as it tells whether it is the same as an earlier one. */
interface Submission {
  messageId: string;
  message: Pick<RenderedMessage, "source">;
  /** Left out where the submission itself starts the thread. */
  threadId?: number;
}

const postedBefore = prepared((on) => on
  .select({ threadId: message.threadId, seq: message.seq, authorId: message.authorId, source: message.source, submissionHash: message.submissionHash })
  .from(message)
  .where(eq(message.id, sql.placeholder("messageId")))
  .prepare("posted_before"));

/** The message that bears this id; undefined while there is none. */
export async function postedUnder(tx: Transaction, messageId: string) {
  const [found] = await postedBefore(tx).execute({ messageId });
  return found;
}

type Posted = NonNullable<Awaited<ReturnType<typeof postedUnder>>>;

/**
 * What became of an earlier submission under the same id; null when there was none. Throws `conflict`
 * when the id belongs to another author, another thread or other words.
 */
export async function findPosted(tx: Transaction, actor: Actor, submission: Submission): Promise<{ threadId: number; seq: number } | null> {
  const found = await postedUnder(tx, submission.messageId);
  return found ? demandSame(actor, submission, found) : null;
}

/** The same for a message that was read before. */
export function demandSame(actor: Actor, submission: Submission, found: Posted): { threadId: number; seq: number } {
  const same = found.authorId === actor.personId
    && (found.submissionHash === null ? found.source === submission.message.source : found.submissionHash === submissionHash(submission.message.source))
    && (submission.threadId ?? found.threadId) === found.threadId;
  if (!same) throw new DomainError("conflict", `message ${submission.messageId} exists with another author, thread or text`);
  return { threadId: found.threadId, seq: found.seq };
}

/** The id under which words that were not sent are sent after all: their own, or a new one where other words have gone out under it. */
export const unsentId = (id: string): SQL<string> =>
  sql<string>`case when exists (select from message sent where sent.id = ${id}::uuid) then gen_random_uuid() else ${id}::uuid end`;

/** What stays of a submission's words when the message has others, or none. */
export const submissionHash = (source: string): string => createHash("sha256").update(source).digest("hex");
