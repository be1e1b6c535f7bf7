import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { accessChange, office, person, personPost, teamResponsibility } from "~db/schema";
import { directorFunctions } from "~/modules/organisation/contract";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { lockedPerson } from "./lock-person.server";

interface Move {
  handle: string;
  /** Code of the new duty station. */
  office: string;
  reason: string;
}

/**
 * Moves somebody to another duty station: from now on office, time zone and map are the new ones, the director there
 * owns their time, and what they answered for in a team's name for offices of the old region is theirs no longer; teams that are an office's own follow by the event.
 * Administrators only. Appends `identity.person_moved`. Throws `not_found`, `forbidden` for oneself, `invalid` beside `office`.
 */
export function movePerson(actor: Actor, { handle, office: code, reason }: Move): Promise<void> {
  return transaction(async (tx) => {
    const { id, officeId } = await lockedPerson(tx, actor, handle);
    const [there] = await tx.select({ id: office.id }).from(office).where(eq(office.code, code));
    if (!there) throw new DomainError("invalid", "office_unknown", "office");
    if (there.id !== officeId) await moveTo(tx, { personId: id, office: code, byPersonId: actor.personId, reason });
  });
}

/** The same within the caller's transaction, who has decided that the actor may and locked the person. Throws `invalid` beside `office`. */
export async function moveTo(tx: Transaction, { personId, office: code, byPersonId, reason }: { personId: number; office: string; byPersonId: number; reason: string }): Promise<void> {
  const [there] = await tx.select({ id: office.id, parentId: office.parentId }).from(office).where(eq(office.code, code));
  if (!there) throw new DomainError("invalid", "office_unknown", "office");
  const [before] = await tx.select({ officeId: person.officeId }).from(person).where(eq(person.id, personId));
  await tx.update(person).set({ officeId: there.id, timeZone: null }).where(eq(person.id, personId));
  const ownerId = (await directorOf(tx, there.id)) ?? (there.parentId === null ? null : await directorOf(tx, there.parentId));
  const owned = { releasedById: ownerId === personId ? null : ownerId };
  await tx.insert(personPost).values({ personId, ...owned }).onConflictDoUpdate({ target: personPost.personId, set: owned });
  await tx.delete(teamResponsibility).where(and(eq(teamResponsibility.personId, personId), isNotNull(teamResponsibility.officeId)));
  await tx.insert(accessChange).values({ personId, what: "moved", byPersonId, reason });
  await appendEvent(tx, "identity.person_moved", { personId, byPersonId, fromOfficeId: before?.officeId ?? null, toOfficeId: there.id });
}

async function directorOf(tx: Transaction, officeId: number): Promise<number | null> {
  const [found] = await tx.select({ id: person.id }).from(person)
    .where(and(eq(person.officeId, officeId), inArray(person.function, [...directorFunctions]), eq(person.status, "active")))
    .orderBy(person.id).limit(1);
  return found?.id ?? null;
}
