import { demandAhead, letBegunWait, makeDraftAgain, renderMessage, takeBegunConversation, type BegunConversation } from "~/modules/discussion/public.server";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { keptConversation } from "../begun-conversations.server";
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
  const { version: _version, ...view } = (await keptConversation(actor, id)) ?? notFound("words not sent");
  return view;
}
