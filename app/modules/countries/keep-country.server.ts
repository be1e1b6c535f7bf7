import { and, count, eq, sql } from "drizzle-orm";
import { renderMessage } from "~/modules/discussion/public.server";
import { countryMeeting, countryNote, listedCountry, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessListedCountry, type ListAccess } from "./access-list.server";
import { maxMeetings } from "./contract";
import type { CountryStep } from "./schema.server";

type Step<Intent extends CountryStep["intent"]> = Extract<CountryStep, { intent: Intent }>;

/** One listed country in a transaction, with who changes it. */
interface Kept {
  tx: Transaction;
  actor: Actor;
  access: ListAccess;
  iso2: string;
}

/**
 * One step of keeping what a team knows of a listed country: its facts, a meeting, a note. Any member who
 * posts may; a note is removed by its author or by those who manage the team. Appends
 * `countries.country_kept`. Throws `not_found`, `forbidden`, and `invalid` on a field.
 */
export function keepCountry(actor: Actor, place: { team: string; list: string; iso2: string }, step: CountryStep): Promise<void> {
  return transaction(async (tx) => {
    const access = await accessListedCountry(actor, place.team, place.list, place.iso2, "post", tx);
    await apply({ tx, actor, access, iso2: place.iso2 }, step);
    await tx
      .update(listedCountry)
      .set({ updatedAt: sql`now()`, updatedById: actor.personId })
      .where(and(eq(listedCountry.listId, access.list.id), eq(listedCountry.countryIso2, place.iso2)));
    await appendEvent(tx, "countries.country_kept", { listId: access.list.id, countryIso2: place.iso2 });
  });
}

async function apply(kept: Kept, step: CountryStep): Promise<void> {
  switch (step.intent) {
    case "keep": return keepFacts(kept, step);
    case "plan-meeting": return planMeeting(kept, step);
    case "drop-meeting": return dropMeeting(kept, step);
    case "write-note": return writeNote(kept, step);
    case "remove-note": return removeNote(kept, step);
  }
}

async function keepFacts({ tx, access, iso2 }: Kept, step: Step<"keep">): Promise<void> {
  const { since = null, until = null, frameworkFrom = null, frameworkUntil = null } = step;
  await tx
    .update(listedCountry)
    .set({ since, until, frameworkFrom, frameworkUntil, focalPersonId: await focalPerson(tx, step.focal) })
    .where(and(eq(listedCountry.listId, access.list.id), eq(listedCountry.countryIso2, iso2)));
}

/** The person an address (`amina-haddad`, or the link to the profile) stands for. */
async function focalPerson(tx: Transaction, focal = ""): Promise<number | null> {
  const handle = focal.replace(/^.*\/experts\//, "").replace(/^@/, "");
  if (handle === "") return null;
  const [found] = await tx.select({ id: person.id }).from(person).where(and(eq(person.handle, handle), eq(person.status, "active")));
  if (!found) throw new DomainError("invalid", "person_missing", "focal");
  return found.id;
}

async function planMeeting({ tx, access, iso2 }: Kept, { day, title, language }: Step<"plan-meeting">): Promise<void> {
  const [row] = await tx.select({ meetings: count() }).from(countryMeeting)
    .where(and(eq(countryMeeting.listId, access.list.id), eq(countryMeeting.countryIso2, iso2), sql`${countryMeeting.day} >= current_date`));
  if ((row?.meetings ?? 0) >= maxMeetings) throw new DomainError("invalid", "too_many_meetings", "title");
  await tx.insert(countryMeeting).values({ listId: access.list.id, countryIso2: iso2, day, title, language });
}

async function dropMeeting({ tx, access, iso2 }: Kept, { meeting }: Step<"drop-meeting">): Promise<void> {
  await tx.delete(countryMeeting).where(and(eq(countryMeeting.id, meeting), eq(countryMeeting.listId, access.list.id), eq(countryMeeting.countryIso2, iso2)));
}

async function writeNote({ tx, actor, access, iso2 }: Kept, { kind, notedOn, language, text }: Step<"write-note">): Promise<void> {
  const { source, html } = rendered(text);
  await tx.insert(countryNote).values({ listId: access.list.id, countryIso2: iso2, kind, notedOn, language, source, html, authorId: actor.personId });
}

/** A note is written as messages are; what it lacks is said beside its own field. */
function rendered(text: string) {
  try {
    return renderMessage(text);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError("invalid", error.message === "required" ? "note_missing" : "note_long", "text");
  }
}

async function removeNote({ tx, actor, access, iso2 }: Kept, { note }: Step<"remove-note">): Promise<void> {
  const [found] = await tx.select({ id: countryNote.id, authorId: countryNote.authorId }).from(countryNote)
    .where(and(eq(countryNote.id, note), eq(countryNote.listId, access.list.id), eq(countryNote.countryIso2, iso2)));
  if (!found) return;
  if (found.authorId !== actor.personId && !access.abilities.manage) throw new DomainError("forbidden", "somebody else's note");
  await tx.delete(countryNote).where(eq(countryNote.id, found.id));
}
