import { and, eq, sql, type InferSelectModel } from "drizzle-orm";
import { message, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { accessThread, accessThreadLocked, type ThreadAccess } from "../access-thread.server";
import { abilitiesOn, type MessageAbilities } from "../policy";

/** Where a message stands. */
export interface MessagePlace {
  threadId: number;
  seq: number;
}

/** A message with what this actor may do with it. */
export interface MessageAccess extends ThreadAccess {
  message: InferSelectModel<typeof message>;
  onMessage: MessageAbilities;
}

async function withMessage(actor: Actor, access: ThreadAccess, seq: number, on: Queryable): Promise<MessageAccess> {
  const [found] = await on.select().from(message).where(and(eq(message.threadId, access.thread.id), eq(message.seq, seq)));
  if (!found) notFound("message");
  const facts = { mayPost: access.may.post, mayOrder: access.may.order, own: found.authorId === actor.personId, deleted: found.deletedAt !== null };
  return { ...access, message: found, onMessage: abilitiesOn(facts) };
}

/** Loads a message that the actor may read. Throws `not_found` and `forbidden`. */
export async function accessMessage(actor: Actor, { threadId, seq }: MessagePlace): Promise<MessageAccess> {
  return withMessage(actor, await accessThread(actor, threadId, "read"), seq, database());
}

/**
 * Loads a message to change it, with its thread's row locked until the transaction ends: whoever holds it
 * gives out the next change number. Throws `not_found` and `forbidden` as for reading; what may be done,
 * the caller demands.
 */
export async function accessMessageLocked(actor: Actor, { threadId, seq }: MessagePlace, tx: Transaction): Promise<MessageAccess> {
  return withMessage(actor, await accessThreadLocked(actor, threadId, "read", tx), seq, tx);
}

/** Throws `forbidden` where the actor may not do this with the message. */
export function demand(access: MessageAccess, ability: keyof MessageAbilities): void {
  if (!access.onMessage[ability]) throw new DomainError("forbidden", `may not ${ability} message ${access.message.id}`);
}

/** Gives out the thread's next change number. The caller holds the thread's lock. */
export async function nextChange(tx: Transaction, threadId: number): Promise<number> {
  const [counted] = await tx.update(thread).set({ lastChange: sql`${thread.lastChange} + 1` }).where(eq(thread.id, threadId)).returning({ change: thread.lastChange });
  return counted!.change;
}
