import { and, eq } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import type { team } from "~db/schema";
import { calendarEvent, eventOccurrence, office, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { abilitiesFor, type EventAbilities, type OwnerFacts, type PersonFacts } from "./policy";
import { beforeItsEnd, happensOn, firstDateOf } from "./time/occurrences.server";
import { occurrenceOn, type Occurrence } from "./time/expand.server";
import { wholeSeries } from "./time/series-end.server";

export type EventRow = typeof calendarEvent.$inferSelect;
export type OccurrenceRow = typeof eventOccurrence.$inferSelect;

/** An event, one of its times, and what this actor may do with it. */
export interface EventAccess {
  event: EventRow;
  occurrence: Occurrence<EventRow, OccurrenceRow>;
  team: { id: number; slug: string; name: Record<string, string>; archivedAt: Date | null } | null;
  /** By the name of its city. */
  office: { id: number; code: string; name: Record<string, string> } | null;
  abilities: EventAbilities;
}

/** What is asked for: an event, and by date one of its times; without a date its first. */
export interface EventAddress {
  id: number;
  on?: string | undefined;
}

/** Who the actor is, as far as events go. */
export async function personFacts(actor: Actor, on: Queryable = database()): Promise<PersonFacts> {
  const [row] = await on.select({ function: person.function, officeId: person.officeId }).from(person).where(eq(person.id, actor.personId));
  return { organisationRole: actor.organisationRole, function: row?.function ?? "other", officeId: row?.officeId ?? null };
}

/**
 * Loads an event and decides whether this actor may do what they want with it. Throws `not_found` where
 * they may not see it, or where it does not happen on the date named; `forbidden` where they see it but
 * lack the ability.
 */
export async function accessEvent(actor: Actor, address: EventAddress, ability: keyof EventAbilities, on: Queryable = database()): Promise<EventAccess> {
  const [event] = await on.select().from(calendarEvent).where(eq(calendarEvent.id, address.id));
  if (!event) notFound("event");
  return decide(actor, event, address.on, ability, on);
}

/** The same, with the event's row locked until the transaction ends: whoever holds it alone gives out its places and changes it. */
export async function accessEventLocked(actor: Actor, address: EventAddress, ability: keyof EventAbilities, tx: Transaction): Promise<EventAccess> {
  const [event] = await tx.select().from(calendarEvent).where(eq(calendarEvent.id, address.id)).for("no key update");
  if (!event) notFound("event");
  return decide(actor, event, address.on, ability, tx);
}

async function decide(actor: Actor, event: EventRow, date: string | undefined, ability: keyof EventAbilities, on: Queryable): Promise<EventAccess> {
  const { facts, ...owner } = await ownerOf(actor, event, on);
  if (!facts) notFound("event");
  const occurrence = await occurrenceIn(event, date, on);
  const whole = date === undefined || event.repetition === null;
  const ends = whole ? event.spanEnd : new Date(occurrence.ends.epochMilliseconds);
  const abilities = abilitiesFor({
    person: await personFacts(actor, on), owner: facts, kind: event.kind, organises: event.organiserId === actor.personId,
    cancelled: whole ? event.cancelledAt !== null : occurrence.cancelled,
    over: ends !== null && ends.getTime() < Date.now(),
  });
  if (!abilities.see) notFound("event");
  if (!abilities[ability]) throw new DomainError("forbidden", `may not ${ability} event ${event.id}`);
  return { event, occurrence, ...owner, abilities };
}

async function occurrenceIn(event: EventRow, date: string | undefined, db: Queryable) {
  const named = date ?? firstDateOf(event).toString();
  if (!happensOn(wholeSeries(event), named)) notFound("occurrence");
  const [changed] = await db.select().from(eventOccurrence).where(and(eq(eventOccurrence.eventId, event.id), eq(eventOccurrence.onDate, named)));
  const occurrence = occurrenceOn<EventRow, OccurrenceRow>(event, named, changed ?? null);
  return { ...occurrence, cancelled: occurrence.cancelled || !beforeItsEnd(event, named) };
}

/** Whose event it is with what the actor may do there; no facts where they may not even know. */
async function ownerOf(actor: Actor, { teamId, officeId }: EventRow, db: Queryable) {
  if (teamId !== null) {
    const found = await teamFacts(actor, { id: teamId }, db);
    return { facts: found?.facts ?? null, team: found?.team ?? null, office: null };
  }
  if (officeId === null) return { facts: { kind: "organisation" } as OwnerFacts, team: null, office: null };
  const [row] = await db.select({ id: office.id, code: office.code, name: office.city }).from(office).where(eq(office.id, officeId));
  return { facts: { kind: "office", officeId } as OwnerFacts, team: null, office: row ?? null };
}

/** A team as far as events go; null where the actor may not even see it. */
export async function teamFacts(actor: Actor, by: { id: number } | { slug: string }, db: Queryable = database()): Promise<{ facts: OwnerFacts; team: Pick<typeof team.$inferSelect, "id" | "slug" | "name" | "archivedAt"> } | null> {
  try {
    const { team: found, abilities } = await accessTeam(actor, by, "see", db);
    return { facts: { kind: "team", team: abilities, archived: found.archivedAt !== null }, team: found };
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") return null;
    throw error;
  }
}
