import { and, desc, eq } from "drizzle-orm";
import { accessChange, guestAccess, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { mayAnswerForGuest } from "../policy";
import { isGuest } from "./guest-predicate.server";
import { demandLastDay } from "./last-day";

interface Prolonging {
  handle: string;
  until: string;
}

/**
 * Lets a guest stay longer, to a day of at most half a year ahead: by whoever answers for them, and administrators, who answer for
 * them from then on where nobody did. Whose access had run out has it again; whoever was suspended by an administrator
 * has not. Appends `identity.person_restored` then. Throws `not_found`, for those who have left or are no guests any more too, and `invalid` beside `until`.
 */
export function prolongGuest(actor: Actor, { handle, until }: Prolonging): Promise<void> {
  return transaction(async (tx) => {
    const [found] = await tx.select({ id: person.id, status: person.status, hostId: guestAccess.hostId }).from(person).innerJoin(guestAccess, eq(guestAccess.personId, person.id)).where(and(eq(person.handle, handle), isGuest)).for("update", { of: person });
    if (!found || !mayAnswerForGuest(actor, found.hostId)) return notFound("guest");
    demandLastDay(until, "until");
    await tx.update(guestAccess).set({ until, remindedAt: null, hostId: found.hostId ?? actor.personId }).where(eq(guestAccess.personId, found.id));
    await tx.insert(accessChange).values({ personId: found.id, what: "prolonged", byPersonId: actor.personId, reason: until });
    if (found.status === "suspended" && (await hadExpired(tx, found.id))) {
      await tx.update(person).set({ status: "active" }).where(eq(person.id, found.id));
      await appendEvent(tx, "identity.person_restored", { personId: found.id, byPersonId: actor.personId });
    }
  });
}

/** Whether the clock, and not an administrator, was the last to end it. */
async function hadExpired(tx: Transaction, personId: number): Promise<boolean> {
  const changes = await tx.select({ what: accessChange.what }).from(accessChange).where(eq(accessChange.personId, personId)).orderBy(desc(accessChange.id)).limit(10);
  return changes.find(({ what }) => what === "expired" || what === "suspended" || what === "restored" || what === "left")?.what === "expired";
}
