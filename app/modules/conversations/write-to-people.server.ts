import { and, inArray, ne, or, sql } from "drizzle-orm";
import { person, personBlock } from "~db/schema";
import { beginConversation, renderMessage, type BegunConversation, type RenderedMessage } from "~/modules/discussion/public.server";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";

export interface WriteToPeopleInput {
  /** Handles of the others. */
  to: string[];
  /** Chosen by the sender's form. */
  messageId: string;
  /** Of a group; may be empty. */
  title: string;
  /** Null: as its words tell, else as its author reads. */
  language: Locale | null;
  /** Where neither words nor author tell. */
  otherwise?: Locale;
  message: RenderedMessage;
  /** The version of the draft that all this goes on from; without it, whatever is kept under its id is taken away. */
  draft?: number | undefined;
}

/**
 * Writes to one person, in the one conversation of the two, or begins a group. To whom the actor may see, and who
 * has not blocked them nor been blocked: `invalid` beside `to` otherwise, `unreachable` without saying more. One
 * transaction; repeated, it is the same. Throws what `beginConversation` throws.
 */
export function writeToPeople(actor: Actor, { to, ...input }: WriteToPeopleInput): ReturnType<typeof beginConversation> {
  return transaction(async (tx) => beginConversation(tx, actor, { ...input, otherIds: await demandReachable(tx, actor, { handles: to }) }));
}

/** Sends what was kept, in the caller's transaction, which has taken it; `unattended` where its author sees no answer. Throws as `writeToPeople`. */
export async function writeKept(tx: Transaction, author: Actor, { id, toIds, title, language, source }: BegunConversation, { unattended = false } = {}): ReturnType<typeof beginConversation> {
  const otherIds = await demandReachable(tx, author, { ids: toIds });
  return beginConversation(tx, author, { messageId: id, otherIds, title, language, message: renderMessage(source), unattended });
}

/** Of these people those who are not the actor, once they may write to each of them at this moment. Throws `invalid` beside `to` otherwise. */
export async function demandReachable(tx: Transaction, actor: Actor, { handles = [], ids = [] }: { handles?: string[]; ids?: number[] }): Promise<number[]> {
  const blocked = sql<boolean>`exists (select from ${personBlock} where (${personBlock.blockerId} = ${person.id} and ${personBlock.blockedId} = ${actor.personId}) or (${personBlock.blockerId} = ${actor.personId} and ${personBlock.blockedId} = ${person.id}))`;
  const others = await tx
    .select({ id: person.id, blocked })
    .from(person)
    .where(and(or(inArray(person.handle, handles), inArray(person.id, ids)), ne(person.id, actor.personId), peopleVisibleTo(actor)));
  const wanted = new Set<string | number>([...handles.filter((handle) => handle !== actor.handle), ...ids.filter((id) => id !== actor.personId)]);
  if (wanted.size === 0) throw new DomainError("invalid", "required", "to");
  if (others.length < wanted.size) throw new DomainError("invalid", "unknown", "to");
  if (others.some((other) => other.blocked)) throw new DomainError("invalid", "unreachable", "to");
  return others.map(({ id }) => id);
}
