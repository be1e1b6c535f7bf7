import { asc, eq, lte, sql } from "drizzle-orm";
import { begunThread } from "~db/schema";
import { actorById } from "~/platform/auth/actor-by-id.server";
import { database, transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { eachAlone } from "~/platform/jobs/each-alone.server";
import { startWithin } from "../start-thread.server";
import { submissionOf, takeBegun, type Begun } from "./begin-later.server";
import { asDraft, nextBegunVersion } from "./keep-begun-thread.server";

/** How many one sweep looks at; the others' turn comes with the next. */
const atOnce = 200;

/**
 * Begins the threads that waited and have fallen due, each in a transaction of its own that takes away what was kept of it: killed half
 * way, it is begun by the next sweep, and once. Rights are those of that moment: who may not begin it any more finds it
 * among their drafts and is told.
 */
export async function beginDue(now: Date): Promise<void> {
  const due = await database().select({ id: begunThread.id }).from(begunThread).where(lte(begunThread.beginAt, now)).orderBy(asc(begunThread.beginAt)).limit(atOnce);
  await eachAlone("discussion.begin-due", due, async ({ id }) => {
    try {
      await transaction((tx) => begin(tx, id, now));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await transaction((tx) => giveBack(tx, id, now));
    }
  });
}

/** Another process may have begun it meanwhile, and its author may have changed its time or kept it back. */
async function takeDue(tx: Transaction, id: string, now: Date): Promise<(Begun & { beginAt: Date }) | null> {
  const begun = await takeBegun(tx, id);
  return begun?.beginAt && begun.beginAt <= now ? { ...begun, beginAt: begun.beginAt } : null;
}

async function begin(tx: Transaction, id: string, now: Date): Promise<void> {
  const begun = await takeDue(tx, id, now);
  if (!begun) return;
  const author = await actorById(begun.personId, tx);
  if (!author) throw new DomainError("forbidden", `person ${begun.personId} has no access`);
  await startWithin(tx, author.actor, submissionOf(begun));
}

async function giveBack(tx: Transaction, id: string, now: Date): Promise<void> {
  const begun = await takeDue(tx, id, now);
  if (!begun) return;
  await tx.update(begunThread).set({ ...asDraft, version: nextBegunVersion, keptAt: sql`clock_timestamp()` }).where(eq(begunThread.id, id));
  await appendEvent(tx, "discussion.scheduled_refused", { personId: begun.personId, messageId: id, threadId: null, dueAt: begun.beginAt.toISOString() });
}
