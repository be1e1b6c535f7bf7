import { asc, eq, lte } from "drizzle-orm";
import { scheduledMessage } from "~db/schema";
import { actorById } from "~/platform/auth/actor-by-id.server";
import { database, transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { eachAlone } from "~/platform/jobs/each-alone.server";
import { addToDraft } from "../drafts/keep-draft.server";
import { postWithin } from "../post-message.server";
import { renderMessage } from "../render-message.server";

/** How many one sweep looks at; the others' turn comes with the next. */
const atOnce = 200;

/**
 * Posts what waited and has fallen due, each in a transaction of its own that takes it off the list: killed half way,
 * it is posted by the next sweep, and once. Rights are those of that moment: who may not write any more finds the
 * words among their drafts and is told. In slow mode it waits until the author's turn.
 */
export async function deliverScheduled(now: Date): Promise<void> {
  const due = await database().select({ id: scheduledMessage.id }).from(scheduledMessage).where(lte(scheduledMessage.sendAt, now)).orderBy(asc(scheduledMessage.sendAt)).limit(atOnce);
  await eachAlone("discussion.deliver-scheduled", due, async ({ id }) => {
    try {
      await transaction((tx) => deliver(tx, id));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code !== "too_many_requests") await transaction((tx) => giveBack(tx, id));
    }
  });
}

type Waiting = typeof scheduledMessage.$inferSelect;

/** Another process may have taken it meanwhile, and its author may have changed or cancelled it. */
async function take(tx: Transaction, id: string): Promise<Waiting | undefined> {
  const [taken] = await tx.select().from(scheduledMessage).where(eq(scheduledMessage.id, id)).for("update", { skipLocked: true });
  if (taken) await tx.delete(scheduledMessage).where(eq(scheduledMessage.id, id));
  return taken;
}

async function deliver(tx: Transaction, id: string): Promise<void> {
  const waits = await take(tx, id);
  if (!waits) return;
  const author = await actorById(waits.personId, tx);
  if (!author) throw new DomainError("forbidden", `person ${waits.personId} has no access`);
  const { threadId, language, callsTeam, source } = waits;
  await postWithin(tx, author.actor, { threadId, messageId: id, language, callsTeam, message: renderMessage(source) });
}

async function giveBack(tx: Transaction, id: string): Promise<void> {
  const waits = await take(tx, id);
  if (!waits) return;
  await addToDraft(tx, { ...waits, messageId: id });
  await appendEvent(tx, "discussion.scheduled_refused", { personId: waits.personId, messageId: id, threadId: waits.threadId, dueAt: waits.sendAt.toISOString() });
}
