import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { begunThread } from "~db/schema";
import { demandAhead, letBegunWait, makeDraftAgain, mostBegun, ownBegun, renderMessage, takeBegunConversation, type BegunConversation } from "~/modules/discussion/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction, type Transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { addresseesOf } from "../begun-conversations.server";
import { demandReachable, writeKept } from "../write-to-people.server";

/**
 * Lets words to people, which are kept, wait and be sent at a moment, with the rights decided anew then; again, it changes the moment. For whoever
 * may write to all of them now. Throws `invalid` beside `sendAt` for a moment that is past or further than a year, beside `to` and
 * `message` what writing to them throws; `not_found`.
 */
export function writeLater(actor: Actor, { id, sendAt }: { id: string; sendAt: Date }, now = new Date()): Promise<void> {
  return transaction(async (tx) => {
    const begun = await takeOwn(tx, actor, id);
    demandAhead(sendAt, now);
    await demandReachable(tx, actor, { ids: begun.toIds });
    renderMessage(begun.source);
    await letBegunWait(tx, begun, sendAt);
  });
}

/** Does not send words that wait: they are a draft again. Throws `not_found`. */
export function keepWordsBack(actor: Actor, id: string): Promise<void> {
  return transaction(async (tx) => {
    const begun = await takeOwn(tx, actor, id);
    if (!begun.beginAt) notFound("words that wait");
    await makeDraftAgain(tx, begun);
  });
}

/** Sends what is kept at once, as it stands. Throws `not_found`, and what writing to people throws. */
export const writeKeptNow = (actor: Actor, id: string): ReturnType<typeof writeKept> => transaction(async (tx) => writeKept(tx, actor, await takeOwn(tx, actor, id)));

async function takeOwn(tx: Transaction, actor: Actor, id: string): Promise<BegunConversation> {
  const begun = await takeBegunConversation(tx, id);
  return begun?.personId === actor.personId ? begun : notFound("words not sent");
}

/** The page on which the actor says when words are to be sent that they keep. Throws `not_found`. */
export async function writeLaterView(actor: Actor, id: string) {
  const [found] = await database().select().from(begunThread).where(and(ownBegun(actor, id), isNotNull(begunThread.toIds)));
  const { title, source: message, language, beginAt, toIds } = found ?? notFound("words not sent");
  return { title, message, language, beginAt, to: [...(await addresseesOf(actor, toIds ?? [])).values()] };
}

/** What of the actor's waits to be sent to people, the next first, with those of them whom the actor sees. */
export async function waitingConversations(actor: Actor) {
  const rows = await database()
    .select({ id: begunThread.id, toIds: begunThread.toIds, title: begunThread.title, message: begunThread.source, language: begunThread.language, version: begunThread.version, keptAt: begunThread.keptAt, beginAt: sql<Date>`${begunThread.beginAt}`.mapWith(begunThread.beginAt) })
    .from(begunThread)
    .where(and(eq(begunThread.personId, actor.personId), isNotNull(begunThread.toIds), isNotNull(begunThread.beginAt)))
    .orderBy(asc(begunThread.beginAt))
    .limit(mostBegun);
  const people = await addresseesOf(actor, rows.flatMap(({ toIds }) => toIds ?? []));
  return rows.map(({ toIds, ...row }) => ({ ...row, to: (toIds ?? []).flatMap((id) => people.get(id) ?? []) }));
}
