import { and, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
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
export async function begunConversations(actor: Actor) {
  const rows = await database()
    .select({ id: begunThread.id, toIds: begunThread.toIds, title: begunThread.title, message: begunThread.source, language: begunThread.language, version: begunThread.version, keptAt: begunThread.keptAt })
    .from(begunThread)
    .where(and(eq(begunThread.personId, actor.personId), isNotNull(begunThread.toIds), isNull(begunThread.beginAt)))
    .orderBy(desc(begunThread.keptAt))
    .limit(mostBegun);
  const people = await addresseesOf(actor, rows.flatMap(({ toIds }) => toIds ?? []));
  return rows.map(({ toIds, ...row }) => ({ ...row, to: (toIds ?? []).flatMap((id) => people.get(id) ?? []) }));
}

/** What the form that writes to people opens with; null where nothing of the actor's is kept under this id. */
export async function begunConversation(actor: Actor, id: string) {
  const [found] = await database().select().from(begunThread).where(and(ownBegun(actor, id), isNotNull(begunThread.toIds)));
  if (!found) return null;
  const { toIds, title, source: message, language, version } = found;
  const people = await addresseesOf(actor, toIds ?? []);
  return { to: [...people.values()].map(({ handle }) => handle), title, message, language, version };
}

/** Of these people, those whom the actor sees, by number. */
export async function addresseesOf(actor: Actor, ids: number[]): Promise<Map<number, { handle: string; name: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await database().select({ id: person.id, handle: person.handle, name: person.displayName }).from(person).where(and(inArray(person.id, ids), peopleVisibleTo(actor)));
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}
