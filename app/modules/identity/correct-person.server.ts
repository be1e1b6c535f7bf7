import { and, eq, ne, sql } from "drizzle-orm";
import { accessChange, guestAccess, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { usualLastDay } from "./guests/last-day";
import { lockedPerson } from "./lock-person.server";
import { closeLinks } from "./mailed-link.server";
import { decisionsAbout } from "./policy";
import type { Correction } from "./schema.server";

/**
 * Sets right what the directory says of somebody: name, address, role and function, which they cannot change themselves. Links
 * that were mailed to the former address no longer work, and a letter to both addresses says so. Whoever becomes a guest is
 * one for the usual time, answered for by the actor. Administrators only, and not about themselves. What changed stands in the
 * record with the reason; nothing changed: nothing happens. Appends `identity.person_corrected`. Throws `not_found`,
 * `forbidden` for oneself, and `conflict` for somebody who has left and beside `email` for an address that somebody has.
 */
export function correctPerson(actor: Actor, { handle, reason, displayName, familyName, email, organisationRole, function: post }: { handle: string; reason: string } & Correction): Promise<void> {
  const correct: Correction = { displayName, familyName, email, organisationRole, function: post };
  return transaction(async (tx) => {
    const { id, status } = await lockedPerson(tx, actor, handle);
    if (!decisionsAbout({ status }).correct) throw new DomainError("conflict", "who has left stays as they were");
    const [before] = await tx
      .select({ displayName: person.displayName, familyName: person.familyName, email: person.email, organisationRole: person.organisationRole, function: person.function })
      .from(person)
      .where(eq(person.id, id));
    const changed = (Object.keys(correct) as (keyof Correction)[]).filter((fact) => correct[fact] !== before?.[fact]);
    if (!before || changed.length === 0) return;
    if (changed.includes("email")) await refuseTaken(tx, id, correct.email);
    await tx.update(person).set(correct).where(eq(person.id, id));
    if (changed.includes("email")) await closeLinks(tx, id);
    if (changed.includes("organisationRole")) await becomeGuestOrNot(tx, actor, id, correct.organisationRole);
    const said = changed.map((fact) => `${before[fact]} → ${correct[fact]}`);
    await tx.insert(accessChange).values({ personId: id, what: "corrected", byPersonId: actor.personId, reason: [reason, ...said].join("\n") });
    await appendEvent(tx, "identity.person_corrected", { personId: id, byPersonId: actor.personId, ...(changed.includes("email") ? { formerEmail: before.email } : {}) });
  });
}

async function refuseTaken(tx: Transaction, personId: number, email: string): Promise<void> {
  const [taken] = await tx.select({ id: person.id }).from(person).where(and(eq(sql`lower(${person.email})`, email.toLowerCase()), ne(person.id, personId)));
  if (taken) throw new DomainError("conflict", "email_taken", "email");
}

async function becomeGuestOrNot(tx: Transaction, actor: Actor, personId: number, role: Correction["organisationRole"]): Promise<void> {
  if (role === "guest") await tx.insert(guestAccess).values({ personId, hostId: actor.personId, until: usualLastDay() }).onConflictDoNothing();
  else await tx.delete(guestAccess).where(eq(guestAccess.personId, personId));
}
