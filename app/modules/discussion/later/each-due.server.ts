import type { Actor } from "~/platform/auth/actor";
import { actorById } from "~/platform/auth/actor-by-id.server";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { eachAlone } from "~/platform/jobs/each-alone.server";

/** How often what waits for its time is looked through for what is due. */
export const deliverySeconds = 20;

/** How long what fails by a fault of ours is tried again before its author has it back, in milliseconds. */
const patience = 3_600_000;

/** What has waited for its time. */
export interface Waited {
  id: string;
  personId: number;
  /** Null where it is to begin a thread. */
  threadId: number | null;
  /** Null where it does not wait any more. */
  dueAt: Date | null;
}

/** A kind of what waits for its time, and what is done with each. */
export interface WaitingKind<Item extends Waited> {
  sweep: string;
  /** It goes to people and to no team. */
  direct?: boolean;
  /** What has fallen due, in the order in which it is sent. */
  due: (now: Date) => Promise<{ id: string }[]>;
  /** One of them, held until the transaction ends, behind whoever changes or sends it at that moment; null where it is gone. */
  take: (tx: Transaction, id: string) => Promise<Item | null>;
  /** Sends it as its author, and takes it off the list. */
  send: (tx: Transaction, author: Actor, item: Item) => Promise<unknown>;
  /** Makes it a draft again. */
  giveBack: (tx: Transaction, item: Item) => Promise<unknown>;
}

/**
 * Sends what waited and has fallen due, each in a transaction of its own that takes it off the list: killed half way, it is sent by the next
 * sweep, and once. Rights are those of that moment: who may not send it any more finds it among their drafts and is told. In slow
 * mode it waits until the author's turn. What fails otherwise is tried again by the next sweeps, and given back in the same way when that does not help.
 */
export async function eachDue<Item extends Waited>(now: Date, { sweep, direct = false, due, take, send, giveBack }: WaitingKind<Item>): Promise<void> {
  /** Its author may have sent it, changed its time or kept it back since it was looked for, and another process may have sent it. */
  const ifDue = (id: string, work: (tx: Transaction, item: Item, dueAt: Date) => Promise<unknown>) => transaction(async (tx) => {
    const item = await take(tx, id);
    if (item?.dueAt && item.dueAt <= now) await work(tx, item, item.dueAt);
  });
  await eachAlone(sweep, await due(now), async ({ id }) => {
    try {
      await ifDue(id, async (tx, item) => send(tx, await authorOf(tx, item), item));
    } catch (error) {
      const refused = error instanceof DomainError;
      if (refused && error.code === "too_many_requests") return;
      await ifDue(id, async (tx, item, dueAt) => {
        if (!refused && now.getTime() - dueAt.getTime() < patience) return;
        await giveBack(tx, item);
        await appendEvent(tx, "discussion.scheduled_refused", { personId: item.personId, messageId: id, threadId: item.threadId, dueAt: dueAt.toISOString(), direct });
      });
      if (!refused) throw error;
    }
  });
}

async function authorOf(tx: Transaction, { personId }: Waited): Promise<Actor> {
  const author = await actorById(personId, tx);
  if (!author) throw new DomainError("forbidden", `person ${personId} has no access`);
  return author.actor;
}
