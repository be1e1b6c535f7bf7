import { and, asc, eq, ne, or, sql } from "drizzle-orm";
import { conversationMember, person, personBlock } from "~db/schema";
import { ownConversation } from "~/modules/discussion/public.server";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import { noteEntry } from "~/platform/audit/note-entry.server";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";

/**
 * The actor wants no direct messages of somebody any more, or wants them again. They write to each other no more, in
 * the conversation they have or in a new group; what was written stays. Nobody is told; a line in the audit log says
 * that it was done. Again is the same. Throws `not_found` for whom the actor does not know, and for oneself.
 */
export function setBlock(actor: Actor, handle: string, blocked: boolean): Promise<void> {
  return transaction(async (tx) => {
    const [other] = await tx.select({ id: person.id }).from(person).where(and(eq(person.handle, handle), ne(person.id, actor.personId), knownTo(actor)));
    if (!other) notFound("person");
    const pair = { blockerId: actor.personId, blockedId: other.id };
    const changed = blocked
      ? await tx.insert(personBlock).values(pair).onConflictDoNothing().returning()
      : await tx.delete(personBlock).where(and(eq(personBlock.blockerId, pair.blockerId), eq(personBlock.blockedId, pair.blockedId))).returning();
    if (changed.length === 0) return;
    await noteEntry(tx, actor, { action: blocked ? "person.blocked" : "person.unblocked", subject: { kind: "person", id: other.id }, teamId: null });
  });
}

/** Whom the actor may see, shares a conversation with, or has blocked before. */
const knownTo = (actor: Actor) => or(
  peopleVisibleTo(actor),
  sql`exists (select from ${conversationMember} theirs where theirs.person_id = ${person.id} and ${ownConversation(actor, sql`theirs.thread_id`)})`,
  sql`exists (select from ${personBlock} where ${personBlock.blockerId} = ${actor.personId} and ${personBlock.blockedId} = ${person.id})`,
);

/** Whom the actor has blocked, by name. */
export function blockedPeople({ personId }: Actor): Promise<{ handle: string; name: string; since: Date }[]> {
  return database()
    .select({ handle: person.handle, name: person.displayName, since: personBlock.createdAt })
    .from(personBlock)
    .innerJoin(person, eq(person.id, personBlock.blockedId))
    .where(eq(personBlock.blockerId, personId))
    .orderBy(asc(person.displayName));
}
