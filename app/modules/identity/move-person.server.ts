import { and, eq, isNotNull, or, sql } from "drizzle-orm";
import { accessChange, office, person, personPost, teamResponsibility } from "~db/schema";
import { directsAnOffice } from "~/modules/organisation/contract";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { lockedPerson } from "./lock-person.server";
import { ownerAt, ownerNamed } from "./owner-of-time.server";

interface Move {
  handle: string;
  /** Code of the new duty station. */
  office: string;
  /** Unit at headquarters; empty elsewhere. */
  unit: string;
  /** Who decides about their time, by name or handle; empty for the director or head of the unit there. */
  owner: string;
  reason: string;
}

/**
 * Moves somebody to another duty station: from now on office, unit, time zone and map are the new ones, the director there, the head
 * of the unit or whoever is named owns their time, and what they answered for in a team's name for offices of the old region is
 * theirs no longer; teams that are an office's own follow by the event. Administrators only. Appends `identity.person_moved`. Throws
 * `not_found`, `forbidden` for oneself, `invalid` beside `office`, and beside `owner` where nobody there could decide and nobody is named.
 */
export function movePerson(actor: Actor, { handle, office: code, unit, owner, reason }: Move): Promise<void> {
  return transaction(async (tx) => {
    const { id, officeId } = await lockedPerson(tx, actor, handle);
    const there = await officeOf(tx, code);
    if (there.id === officeId) return;
    const ownerId = owner === "" ? await ownerAt(tx, id, { office: there, unit }) : await ownerNamed(tx, id, owner);
    if (ownerId === null && (await needsOwner(tx, id))) throw new DomainError("invalid", "owner_missing", "owner");
    await moveTo(tx, { personId: id, office: code, unit, ownerId, byPersonId: actor.personId, reason });
  });
}

interface Moved {
  personId: number;
  office: string;
  /** Left as it is where it is not given. */
  unit?: string;
  /** Found at the new office where it is not given. */
  ownerId?: number | null;
  byPersonId: number;
  reason: string;
}

/** The same within the caller's transaction, who has decided that the actor may and locked the person. Throws `invalid` beside `office`. */
export async function moveTo(tx: Transaction, { personId, office: code, unit, ownerId, byPersonId, reason }: Moved): Promise<void> {
  const there = await officeOf(tx, code);
  const [before] = await tx.select({ officeId: person.officeId }).from(person).where(eq(person.id, personId));
  await tx.update(person).set({ officeId: there.id, timeZone: null }).where(eq(person.id, personId));
  const owner = ownerId === undefined ? await ownerAt(tx, personId, { office: there, unit: unit ?? "" }) : ownerId;
  const owned = { releasedById: owner, ...(unit === undefined ? {} : { unit }) };
  await leaveManager(tx, personId, before?.officeId ?? null, owner);
  await tx.insert(personPost).values({ personId, lineManagerId: owner, ...owned }).onConflictDoUpdate({ target: personPost.personId, set: owned });
  await tx.delete(teamResponsibility).where(and(eq(teamResponsibility.personId, personId), isNotNull(teamResponsibility.officeId)));
  await tx.insert(accessChange).values({ personId, what: "moved", byPersonId, reason });
  await appendEvent(tx, "identity.person_moved", { personId, byPersonId, fromOfficeId: before?.officeId ?? null, toOfficeId: there.id });
}

async function officeOf(tx: Transaction, code: string): Promise<{ id: number; parentId: number | null }> {
  const [there] = await tx.select({ id: office.id, parentId: office.parentId }).from(office).where(eq(office.code, code));
  if (!there) throw new DomainError("invalid", "office_unknown", "office");
  return there;
}

/** Directors may be their own masters, and guests' time is no one's here. */
async function needsOwner(tx: Transaction, personId: number): Promise<boolean> {
  const [who] = await tx.select({ role: person.organisationRole, post: person.function }).from(person).where(eq(person.id, personId));
  return who !== undefined && who.role !== "guest" && !directsAnOffice(who.post);
}

/** Whoever managed them from the office they leave, or owned their time there, does so no longer; a bureau elsewhere goes on. */
async function leaveManager(tx: Transaction, personId: number, officeId: number | null, ownerId: number | null): Promise<void> {
  const ofOldOffice = sql`${personPost.lineManagerId} in (select manager.id from person manager where manager.office_id = ${officeId}::int)`;
  await tx.update(personPost).set({ lineManagerId: ownerId })
    .where(and(eq(personPost.personId, personId), or(ofOldOffice, sql`${personPost.lineManagerId} is null`, eq(personPost.lineManagerId, personPost.releasedById))));
}
