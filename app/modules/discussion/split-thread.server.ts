import { and, asc, eq, gt, inArray, or } from "drizzle-orm";
import { message, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeamThreadLocked, type TeamThreadAccess } from "./access-thread.server";
import { accessTwoThreads } from "./access-two-threads.server";
import { carryMessages } from "./carry-messages.server";
import { noteAct } from "./note-act.server";
import type { SplitInput } from "./threads-schema.server";

/**
 * Moves chosen messages of a thread to the end of another, or into a new one of the same team, which
 * whoever wrote the first of them then has begun. With `after` all that follow the last chosen one go
 * too. The message that opens the thread stays: `invalid` beside `seqs` for it, and for none. Needs
 * `order`, in both. Leaves a trail in both; appends what `carryMessages` appends, and
 * `discussion.thread_started` for a new one.
 */
export function splitThread(actor: Actor, threadId: number, input: SplitInput): Promise<{ threadId: number; seq: number }> {
  return transaction(async (tx) => {
    const { from, to } = await bothSides(tx, actor, threadId, input);
    const chosen = await messagesFor(tx, threadId, input);
    const into = to ?? await openedBy(tx, from, chosen[0]!, input);
    const seq = await carryMessages(tx, actor, { from: from.thread, to: into, messageIds: chosen.map(({ id }) => id) });
    await noteAct(tx, actor, from.thread, { action: "thread.split", detail: { into: into.id, messages: chosen.length } }, input.reason);
    await noteAct(tx, actor, into, { action: "thread.split_off", detail: { from: threadId, messages: chosen.length } }, input.reason);
    return { threadId: into.id, seq };
  });
}

async function bothSides(tx: Transaction, actor: Actor, threadId: number, { into }: SplitInput): Promise<{ from: TeamThreadAccess; to: TeamThreadAccess["thread"] | null }> {
  if (into === undefined) return { from: await accessTeamThreadLocked(actor, threadId, "order", tx), to: null };
  const both = await accessTwoThreads(tx, actor, threadId, into);
  return { from: both.from, to: both.into.thread };
}

interface Leaving {
  id: string;
  authorId: number;
  language: TeamThreadAccess["thread"]["language"];
}

async function messagesFor(tx: Transaction, threadId: number, { seqs, after }: SplitInput): Promise<Leaving[]> {
  const wanted = after ? or(inArray(message.seq, seqs), gt(message.seq, Math.max(...seqs))) : inArray(message.seq, seqs);
  const found = await tx
    .select({ id: message.id, seq: message.seq, authorId: message.authorId, language: message.language })
    .from(message)
    .where(and(eq(message.threadId, threadId), wanted))
    .orderBy(asc(message.seq));
  const [opening] = await tx.select({ seq: message.seq }).from(message).where(eq(message.threadId, threadId)).orderBy(asc(message.seq)).limit(1);
  if (found.length === 0) throw new DomainError("invalid", "nothing", "seqs");
  if (found[0]?.seq === opening?.seq) throw new DomainError("invalid", "opening", "seqs");
  return found;
}

async function openedBy(tx: Transaction, { thread: { teamId, termIds } }: TeamThreadAccess, { authorId, language }: Leaving, { title }: SplitInput) {
  const [begun] = await tx.insert(thread).values({ teamId, title, language, termIds, authorId }).returning();
  await appendEvent(tx, "discussion.thread_started", { threadId: begun!.id, teamId });
  return { ...begun!, teamId };
}
