import { eq } from "drizzle-orm";
import { begunThread, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { demandAhead } from "../later/demand-ahead.server";
import { renderMessage } from "../render-message.server";
import { demandStartable, startWithin, type StartThreadInput } from "../start-thread.server";
import { waitInLine } from "../wait-in-line.server";
import { makeDraftAgain, nextBegunVersion } from "./keep-begun-thread.server";

/**
 * Lets a thread wait and begin at a moment, with the rights decided anew then; again, it changes the moment. For whoever may
 * start it now, as it stands. Throws `invalid` beside `sendAt` for a moment that is past or further than a year, beside `title` and
 * `message` for what is missing or too much of them, and what `startThread` throws; `not_found` and `forbidden`.
 */
export function beginLater(actor: Actor, { id, sendAt, callsTeam = false }: { id: string; sendAt: Date; callsTeam?: boolean }, now = new Date()): Promise<void> {
  return transaction(async (tx) => {
    const begun = await takeOwn(tx, actor, id);
    demandAhead(sendAt, now);
    await demandStartable(tx, actor, { ...submissionOf(begun), callsTeam });
    await tx.update(begunThread).set({ beginAt: sendAt, callsTeam, version: nextBegunVersion }).where(eq(begunThread.id, id));
  });
}

/** Does not begin a thread that waits: it is a draft again. Throws `not_found`. */
export function keepThreadBack(actor: Actor, id: string): Promise<void> {
  return transaction(async (tx) => {
    const begun = await takeOwn(tx, actor, id);
    if (!begun.beginAt) notFound("thread that waits");
    await makeDraftAgain(tx, begun);
  });
}

/** Begins one that is kept at once, as it stands. Throws `not_found`, and what starting throws. */
export function beginNow(actor: Actor, id: string): ReturnType<typeof startWithin> {
  return transaction(async (tx) => startWithin(tx, actor, submissionOf(await takeOwn(tx, actor, id))));
}

/** With the slug that its team has now. */
export type Begun = typeof begunThread.$inferSelect & { teamSlug: string };

async function takeOwn(tx: Transaction, actor: Actor, id: string): Promise<Begun> {
  const begun = await takeBegun(tx, id);
  return begun?.personId === actor.personId ? begun : notFound("thread not begun");
}

/** One that is kept, held until the transaction ends; behind whoever begins it, in the order in which that one waits. */
export async function takeBegun(tx: Transaction, id: string): Promise<Begun | null> {
  await waitInLine(tx, id);
  const [found] = await tx.select({ begun: begunThread, teamSlug: team.slug }).from(begunThread).innerJoin(team, eq(team.id, begunThread.teamId)).where(eq(begunThread.id, id)).for("update", { of: begunThread });
  return found ? { ...found.begun, teamSlug: found.teamSlug } : null;
}

/** What is sent to begin it. Throws `invalid` beside the field that is missing or too long. */
export function submissionOf({ id, teamSlug, kind, title, language, termIds, source, callsTeam }: Begun): StartThreadInput {
  if (title === "") throw new DomainError("invalid", "required", "title");
  return { teamSlug, messageId: id, kind, title, language, terms: termIds, message: renderMessage(source), callsTeam };
}
