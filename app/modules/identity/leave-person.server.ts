import { eq, sql } from "drizzle-orm";
import { accessChange, guestAccess, person, personPost } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { closeAllSessions } from "~/platform/auth/sessions.server";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { colleagueNamed } from "./colleague-named.server";
import { lockedPerson } from "./lock-person.server";
import { closeLinks } from "./mailed-link.server";

interface Leaving {
  handle: string;
  /** Who takes over, by name or handle. */
  successor: string;
  reason: string;
}

/**
 * Somebody leaves the organisation, and one colleague takes over what was theirs to decide: whose time they owned, guests they answered for, and by
 * `identity.person_left` the teams they led, their open requests, threads, documents and guidance. Their access ends as with a suspension; what they
 * wrote stays theirs by name. Administrators only. Throws `not_found`, `forbidden` for oneself, `invalid` beside `successor`.
 */
export function leavePerson(actor: Actor, { handle, successor, reason }: Leaving): Promise<void> {
  return transaction(async (tx) => {
    const { id, status } = await lockedPerson(tx, actor, handle);
    if (status === "left") return;
    const next = await colleagueNamed(tx, id, successor, "successor");
    await tx.update(person).set({ status: "left" }).where(eq(person.id, id));
    await closeLinks(tx, id);
    await closeAllSessions(tx, id);
    // Nobody releases or manages themselves.
    await tx.update(personPost).set({ releasedById: sql`nullif(${next}::int, ${personPost.personId})` }).where(eq(personPost.releasedById, id));
    await tx.update(personPost).set({ lineManagerId: sql`nullif(${next}::int, ${personPost.personId})` }).where(eq(personPost.lineManagerId, id));
    await tx.update(guestAccess).set({ hostId: next }).where(eq(guestAccess.hostId, id));
    await tx.insert(accessChange).values({ personId: id, what: "left", byPersonId: actor.personId, reason });
    await appendEvent(tx, "identity.person_suspended", { personId: id, byPersonId: actor.personId });
    await appendEvent(tx, "identity.person_left", { personId: id, successorId: next, byPersonId: actor.personId });
  });
}
