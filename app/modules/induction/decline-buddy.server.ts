import { and, eq } from "drizzle-orm";
import { induction, inductionRefusal, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";

/**
 * The actor says no to being somebody's buddy, at once or later, and needs no reason; they see nothing of
 * the newcomer's progress from then on and are not asked again. Appends `induction.buddy_declined`. Throws
 * `not_found` where they are not the buddy.
 */
export function declineBuddy(actor: Actor, input: { handle: string }): Promise<void> {
  return transaction(async (tx) => {
    const [newcomer] = await tx.select({ id: person.id }).from(person).where(eq(person.handle, input.handle));
    if (!newcomer) notFound("induction");
    const theirs = and(eq(induction.personId, newcomer.id), eq(induction.buddyId, actor.personId));
    const ended = await tx.update(induction).set({ buddyId: null, buddyNamedById: null, buddyNamedAt: null }).where(theirs).returning({ personId: induction.personId });
    if (ended.length === 0) notFound("induction");
    await tx.insert(inductionRefusal).values({ personId: newcomer.id, buddyId: actor.personId }).onConflictDoNothing();
    await appendEvent(tx, "induction.buddy_declined", { personId: newcomer.id, buddyId: actor.personId });
  });
}
