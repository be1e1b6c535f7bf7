import { eq } from "drizzle-orm";
import { scheduledMessage } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { accessPresentThread } from "../access-thread.server";
import { forgetDraft } from "../drafts/keep-draft.server";
import { nextVersion } from "../drafts/next-version.server";
import { findPosted } from "../find-posted.server";
import { resolveMentions } from "../mentions/resolve-mentions.server";
import type { PostMessageInput } from "../post-message.server";
import { mostScheduled } from "./contract";
import { demandAhead } from "./demand-ahead.server";
import { makeDraftAgain, postWaiting, takeWaiting } from "./waiting-message.server";

interface ScheduleMessageInput extends PostMessageInput {
  sendAt: Date;
  /** The version of what waits that these words go on from, 0 for none; without it, they take the place of whatever waits. */
  version?: number | undefined;
}

/**
 * Lets a message wait and be posted at a moment, with the rights decided anew then. For whoever may post now; the same
 * id again changes its words and time. Its draft is taken away in the same transaction. Throws `invalid` beside
 * `sendAt` for a moment that is past or further than a year, beside `message` for too many that wait and what
 * `resolveMentions` says, and `conflict`, for what is sent already or another's, and beside `message` where another device has
 * changed or kept back since what these words go on from; `not_found` and `forbidden`.
 */
export function scheduleMessage(actor: Actor, { sendAt, version, ...input }: ScheduleMessageInput, now = new Date()): Promise<void> {
  return transaction(async (tx) => {
    const { team, readers, may, thread: { id: threadId } } = await accessPresentThread(actor, input.threadId, "post", tx);
    const there = await takeWaiting(tx, input.messageId);
    if (there && (there.personId !== actor.personId || there.threadId !== threadId)) throw new DomainError("conflict", `message ${input.messageId} waits elsewhere`);
    if (await findPosted(tx, actor, { ...input, threadId })) throw new DomainError("conflict", `message ${input.messageId} is posted already`);
    const words = { source: input.message.source, language: input.language, callsTeam: input.callsTeam ?? false, sendAt };
    demandGoesOn(version, there, words);
    demandAhead(sendAt, now);
    if (!there && (await tx.$count(scheduledMessage, eq(scheduledMessage.personId, actor.personId))) >= mostScheduled) throw new DomainError("invalid", "too_many_scheduled", "message");
    await resolveMentions(tx, actor, { team, readers, mayCallTeam: may.order, callsTeam: input.callsTeam ?? false }, input.message);
    await tx.insert(scheduledMessage).values({ id: input.messageId, personId: actor.personId, threadId, ...words }).onConflictDoUpdate({ target: scheduledMessage.id, set: { ...words, version: nextVersion(scheduledMessage.version) } });
    await forgetDraft(tx, actor, threadId, input);
  });
}

type Waiting = typeof scheduledMessage.$inferSelect;

/** The same again, as when one presses twice, goes on from anything. */
function demandGoesOn(version: number | undefined, there: Waiting | null, { source, language, callsTeam, sendAt }: Pick<Waiting, "source" | "language" | "callsTeam" | "sendAt">): void {
  if (version === undefined || version === (there?.version ?? 0)) return;
  if (!there) throw new DomainError("conflict", "kept_back_elsewhere", "message");
  const same = there.source === source && there.language === language && there.callsTeam === callsTeam && there.sendAt.getTime() === sendAt.getTime();
  if (!same) throw new DomainError("conflict", "scheduled_elsewhere", "message");
}

async function takeOwn(tx: Transaction, actor: Actor, id: string) {
  const waits = await takeWaiting(tx, id);
  return waits?.personId === actor.personId ? waits : notFound("scheduled message");
}

/** Does not send a message that waits: its words become a draft again. Throws `not_found`. */
export const cancelScheduled = (actor: Actor, id: string): Promise<void> => transaction(async (tx) => makeDraftAgain(tx, await takeOwn(tx, actor, id)));

/** Sends a message that waits at once. Throws `not_found`, and what posting throws. */
export const sendScheduledNow = (actor: Actor, id: string): ReturnType<typeof postWaiting> => transaction(async (tx) => postWaiting(tx, actor, await takeOwn(tx, actor, id)));
