import { eq } from "drizzle-orm";
import { accessChange, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { closeAllSessions } from "~/platform/auth/sessions.server";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { lockedPerson } from "./lock-person.server";
import { closeLinks } from "./mailed-link.server";

/** Whose access, and why it is changed. */
export interface AccessWish {
  handle: string;
  reason: string;
}

/**
 * Takes somebody's access away: all their sessions end, live connections with them, links that were
 * mailed to them no longer work, and lists no longer name them. Administrators only, and not about
 * themselves, so one always remains. Done already: nothing more happens. One transaction; appends
 * `identity.person_suspended` and `auth.sessions_closed`. Throws `not_found`, and `forbidden` for oneself.
 */
export function suspendPerson(actor: Actor, { handle, reason }: AccessWish): Promise<void> {
  return transaction(async (tx) => {
    const { id, status } = await lockedPerson(tx, actor, handle);
    if (status !== "active") return;
    await tx.update(person).set({ status: "suspended" }).where(eq(person.id, id));
    await closeLinks(tx, id);
    await closeAllSessions(tx, id);
    await tx.insert(accessChange).values({ personId: id, what: "suspended", byPersonId: actor.personId, reason });
    await appendEvent(tx, "identity.person_suspended", { personId: id, byPersonId: actor.personId });
  });
}

/**
 * Gives somebody their access back; they sign in anew, with the password they had, and find their teams
 * as they left them. Administrators only. Somebody who is not suspended stays as they are. Appends
 * `identity.person_restored`. Throws `not_found`, and `forbidden` for oneself.
 */
export function restorePerson(actor: Actor, { handle, reason }: AccessWish): Promise<void> {
  return transaction(async (tx) => {
    const { id, status } = await lockedPerson(tx, actor, handle);
    if (status !== "suspended") return;
    await closeAllSessions(tx, id);
    await tx.update(person).set({ status: "active" }).where(eq(person.id, id));
    await tx.insert(accessChange).values({ personId: id, what: "restored", byPersonId: actor.personId, reason });
    await appendEvent(tx, "identity.person_restored", { personId: id, byPersonId: actor.personId });
  });
}
