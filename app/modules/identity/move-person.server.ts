import { and, eq, isNotNull, or, sql } from "drizzle-orm";
import { accessChange, office, person, personPost, teamResponsibility } from "~db/schema";
import { directsAnOffice } from "~/modules/organisation/contract";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { colleagueNamed } from "./colleague-named.server";
import { lockedPerson } from "./lock-person.server";
import { ownerAt } from "./owner-of-time.server";
import { decisionsAbout } from "./policy";

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
 * theirs no longer; teams that are an office's own follow by the event. Where they are there already, the unit, where one is given, and
 * the owner of their time change alone. Administrators only. Appends `identity.person_moved` for who moves. Throws `not_found`,
 * `forbidden` for oneself, `conflict` for somebody who is suspended or has left, `invalid` beside `office`, and beside `owner` where nobody there could decide and nobody is named.
 */
export function movePerson(actor: Actor, { handle, office: code, unit, owner, reason }: Move): Promise<void> {
  return transaction(async (tx) => {
    const { id, officeId, status } = await lockedPerson(tx, actor, handle);
    if (!decisionsAbout({ status }).move) throw new DomainError("conflict", "who has no access is not moved");
    const there = await officeOf(tx, code);
    const stays = there.id === officeId;
    if (stays && unit === "" && owner === "") return;
    const ownerId = owner === "" ? await ownerAt(tx, id, { office: there, unit }) : await colleagueNamed(tx, id, owner, "owner");
    if (ownerId === null && (await needsOwner(tx, id))) throw new DomainError("invalid", "owner_missing", "owner");
    const noted = { byPersonId: actor.personId, reason };
    if (stays) await reassign(tx, officeId, { personId: id, unit: unit || undefined, ownerId }, noted);
    else await moveTo(tx, { personId: id, office: code, unit, ownerId, ...noted });
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
  const [before] = await tx.select({ officeId: person.officeId, unit: personPost.unit }).from(person).leftJoin(personPost, eq(personPost.personId, person.id)).where(eq(person.id, personId));
  await tx.update(person).set({ officeId: there.id, timeZone: null }).where(eq(person.id, personId));
  const owner = ownerId === undefined ? await ownerAt(tx, personId, { office: there, unit: unit ?? before?.unit ?? "" }) : ownerId;
  await changePost(tx, before?.officeId ?? null, { personId, ownerId: owner, unit });
  await tx.delete(teamResponsibility).where(and(eq(teamResponsibility.personId, personId), isNotNull(teamResponsibility.officeId)));
  await tx.insert(accessChange).values({ personId, what: "moved", byPersonId, reason });
  await appendEvent(tx, "identity.person_moved", { personId, byPersonId, fromOfficeId: before?.officeId ?? null, toOfficeId: there.id });
}

interface Post {
  personId: number;
  /** Left as it is where it is not given. */
  unit: string | undefined;
  ownerId: number | null;
}

/** Another unit or owner at the office where somebody is. The same again is not noted. */
async function reassign(tx: Transaction, officeId: number | null, post: Post, noted: Pick<Moved, "byPersonId" | "reason">): Promise<void> {
  const { personId, unit, ownerId } = post;
  const [before] = await tx.select({ unit: personPost.unit, ownerId: personPost.releasedById }).from(personPost).where(eq(personPost.personId, personId));
  if (before && before.ownerId === ownerId && (unit ?? before.unit) === before.unit) return;
  await changePost(tx, officeId, post);
  await tx.insert(accessChange).values({ personId, what: "reassigned", ...noted });
}

async function changePost(tx: Transaction, fromOfficeId: number | null, { personId, unit, ownerId }: Post): Promise<void> {
  const owned = { releasedById: ownerId, ...(unit === undefined ? {} : { unit }) };
  await leaveManager(tx, personId, fromOfficeId, ownerId);
  await tx.insert(personPost).values({ personId, lineManagerId: ownerId, ...owned }).onConflictDoUpdate({ target: personPost.personId, set: owned });
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
