import { and, eq, sql } from "drizzle-orm";
import { induction, inductionRefusal } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessNewcomer } from "./access-newcomer.server";
import { findColleague } from "./find-colleague.server";

/**
 * Names a colleague as a newcomer's buddy, in place of an earlier one; both are told by mail. For leads and
 * coordinators of the newcomer's teams and administrators; others get `not_found`. Appends
 * `induction.buddy_named`. Throws `invalid` beside `who` for nobody, the newcomer, and who has said no.
 */
export function nameBuddy(actor: Actor, input: { handle: string; who: string }): Promise<void> {
  return transaction(async (tx) => {
    const newcomer = await accessNewcomer(actor, input.handle, "en", tx);
    const buddy = await findColleague(tx, input.who);
    if (buddy.id === newcomer.id) throw new DomainError("invalid", "who_newcomer", "who");
    const theirNo = and(eq(inductionRefusal.personId, newcomer.id), eq(inductionRefusal.buddyId, buddy.id));
    const [refused] = await tx.select({ personId: inductionRefusal.personId }).from(inductionRefusal).where(theirNo);
    if (refused) throw new DomainError("invalid", "who_declined", "who");
    if (buddy.id === newcomer.buddyId) return;
    await tx.update(induction).set({ buddyId: buddy.id, buddyNamedById: actor.personId, buddyNamedAt: sql`now()` }).where(eq(induction.personId, newcomer.id));
    await appendEvent(tx, "induction.buddy_named", { personId: newcomer.id, buddyId: buddy.id });
  });
}
