import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { calendarEvent, office } from "~db/schema";
import { submissionIdOf } from "~/platform/api/idempotency.server";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { personFacts, teamFacts } from "./access-event.server";
import type { EventInput } from "./event-form.server";
import { maySee, mayCreate, type OwnerFacts } from "./policy";
import { wholeSpanOf } from "./time/series-span.server";

/**
 * Makes an event of a team, an office or the organisation; appends `calendar.event_changed`. The same words again
 * under the same number, which a form or a program gives, are the same event. Throws `invalid` beside the
 * owner where there is no such one for this actor and beside the kind where only those who lead may make it,
 * `forbidden` where they may make no events there.
 */
export function createEvent(actor: Actor, input: EventInput, number: string = randomUUID()): Promise<{ id: number; title: string }> {
  return transaction(async (tx) => {
    const owner = await ownerNamed(actor, input, tx);
    const submissionId = submissionIdOf(actor.personId, JSON.stringify([number, input]));
    const id = await insertEvent(tx, { ...valuesOf(input), ...owner, organiserId: actor.personId, submissionId });
    return { id, title: input.title };
  });
}

type NewEvent = Omit<typeof calendarEvent.$inferInsert, "uid" | "spanStart" | "spanEnd"> & { uid?: string };

/** Writes an event with its name for calendars and its span, or gives the one that its submission has made already; the caller has decided that it may be. */
export async function insertEvent(tx: Transaction, values: NewEvent): Promise<number> {
  const span = wholeSpanOf({ repetition: null, ...values });
  const [made] = await tx
    .insert(calendarEvent)
    .values({ uid: `${randomUUID()}@meridian`, ...values, ...span })
    .onConflictDoNothing({ target: calendarEvent.submissionId })
    .returning({ id: calendarEvent.id });
  if (!made) return submittedBefore(tx, values.submissionId ?? "");
  await appendEvent(tx, "calendar.event_changed", { eventId: made.id });
  return made.id;
}

async function submittedBefore(tx: Transaction, submissionId: string): Promise<number> {
  const [before] = await tx.select({ id: calendarEvent.id }).from(calendarEvent).where(eq(calendarEvent.submissionId, submissionId));
  return before?.id ?? notFound("event");
}

/** The columns that follow from a form. */
export function valuesOf(input: EventInput) {
  const { kind, title, language, languages, description, place, meetingUrl, allDay, startsAt, endsAt, timeZone, repetition, capacity } = input;
  const townHall = kind === "town_hall";
  return {
    kind, title, language, languages, place, meetingUrl, allDay, startsAt, endsAt, timeZone, repetition, capacity,
    description: description.source, descriptionHtml: description.html, descriptionText: description.text,
    anonymousQuestions: townHall && input.anonymousQuestions, moderatedQuestions: townHall && input.moderatedQuestions,
  };
}

async function ownerNamed(actor: Actor, { owner, kind }: EventInput, tx: Transaction): Promise<{ teamId: number | null; officeId: number | null }> {
  const [what, name = ""] = owner.split(":");
  const facts = await personFacts(actor, tx);
  const decide = (place: OwnerFacts) => {
    if (!maySee(facts, place)) unknownOwner();
    if (!mayCreate(facts, place, "meeting")) throw new DomainError("forbidden", "may not make events there");
    if (!mayCreate(facts, place, kind)) throw new DomainError("invalid", "kind_forbidden", "kind");
  };
  if (what === "team") {
    const found = (await teamFacts(actor, { slug: name }, tx)) ?? unknownOwner();
    decide(found.facts);
    return { teamId: found.team.id, officeId: null };
  }
  if (what === "office") {
    const [row] = await tx.select({ id: office.id }).from(office).where(eq(office.code, name));
    const officeId = (row ?? unknownOwner()).id;
    decide({ kind: "office", officeId });
    return { teamId: null, officeId };
  }
  decide({ kind: "organisation" });
  return { teamId: null, officeId: null };
}

function unknownOwner(): never {
  throw new DomainError("invalid", "owner_missing", "owner");
}
