import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL } from "drizzle-orm";
import { begunThread, person } from "~db/schema";
import { keepBegunWithin, mostBegun, ownBegun, type KeptBegunAnswer } from "~/modules/discussion/public.server";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import type { KeepConversationInput } from "./schema.server";

/**
 * Keeps words to people that are not sent yet, for all their writer's devices, as threads that are not begun are kept. To whom the actor may see;
 * others are left out, and there may be nobody yet. What waited for its time is a draft again, unless `waits`. Throws `conflict` for an id that is another's or was sent with other words, and `invalid` beside `message` for too many.
 */
export function keepBegunConversation(actor: Actor, { to, ...input }: KeepConversationInput, { waits = false } = {}): Promise<KeptBegunAnswer> {
  return transaction(async (tx) => {
    const people = to.length === 0 ? [] : await tx.select({ id: person.id }).from(person).where(and(inArray(person.handle, to), peopleVisibleTo(actor)));
    return keepBegunWithin(tx, actor, { teamId: null, toIds: people.map(({ id }) => id) }, { ...input, kind: "discussion", terms: [] }, { waits });
  });
}

/** What the actor has kept of conversations that are not begun and wait for no hour, the latest first, with the people they are to go to whom the actor sees. */
export const begunConversations = (actor: Actor) => keptConversations(actor, isNull(begunThread.beginAt), desc(begunThread.keptAt));

/** The same of what waits to be sent at a moment, the next first. */
export async function waitingConversations(actor: Actor) {
  const waiting = await keptConversations(actor, isNotNull(begunThread.beginAt), asc(begunThread.beginAt));
  return waiting.flatMap(({ beginAt, ...row }) => (beginAt ? [{ ...row, beginAt }] : []));
}

async function keptConversations(actor: Actor, which: SQL, order: SQL) {
  const rows = await database()
    .select({ id: begunThread.id, toIds: begunThread.toIds, title: begunThread.title, message: begunThread.source, language: begunThread.language, version: begunThread.version, keptAt: begunThread.keptAt, beginAt: begunThread.beginAt })
    .from(begunThread)
    .where(and(eq(begunThread.personId, actor.personId), isNotNull(begunThread.toIds), which))
    .orderBy(order)
    .limit(mostBegun);
  const people = await addresseesOf(actor, rows.flatMap(({ toIds }) => toIds ?? []));
  return rows.map(({ toIds, ...row }) => ({ ...row, to: (toIds ?? []).flatMap((id) => people.get(id) ?? []) }));
}

/** What the actor keeps under an id, a draft or what waits, with the people it is to go to whom they see; null where that is nothing. */
export async function keptConversation(actor: Actor, id: string) {
  const [found] = await database().select().from(begunThread).where(and(ownBegun(actor, id), isNotNull(begunThread.toIds)));
  if (!found) return null;
  const { toIds, title, source: message, language, version, beginAt } = found;
  return { to: [...(await addresseesOf(actor, toIds ?? [])).values()], title, message, language, version, beginAt };
}

/** What the form that writes to people opens with; null where nothing of the actor's is kept under this id. */
export async function begunConversation(actor: Actor, id: string) {
  const kept = await keptConversation(actor, id);
  if (!kept) return null;
  const { to, title, message, language, version } = kept;
  return { to: to.map(({ handle }) => handle), title, message, language, version };
}

/** Of these people, those whom the actor sees, by number. */
async function addresseesOf(actor: Actor, ids: number[]): Promise<Map<number, { handle: string; name: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await database().select({ id: person.id, handle: person.handle, name: person.displayName }).from(person).where(and(inArray(person.id, ids), peopleVisibleTo(actor)));
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}
