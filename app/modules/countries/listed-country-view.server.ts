import { and, asc, desc, eq, sql } from "drizzle-orm";
import { countryMeeting, countryNote, membership, office, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { bestText } from "~/platform/i18n/best-text";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { accessListedCountry } from "./access-list.server";
import type { CountryFact } from "./contract";

/** How many of the team's people the form offers as the one to ask. */
const mostOffered = 300;

/** A listed country as those who keep it edit it. Needs `post`; throws `not_found` and `forbidden`. */
export async function listedCountryView(actor: Actor, place: { team: string; list: string; iso2: string }, locale: Locale) {
  const { team, list, entry, abilities } = await accessListedCountry(actor, place.team, place.list, place.iso2, "post");
  const here = { listId: list.id, iso2: place.iso2 };
  const [focal, people, meetings, notes] = await Promise.all([
    entry.focalPersonId === null ? null : handleOf(entry.focalPersonId),
    peopleOf(team.id, locale),
    meetingsOf(here),
    notesOf(here),
  ]);
  return {
    team: { slug: team.slug, name: team.name[locale] },
    list: { slug: list.slug, title: bestText(list.title, locale), facts: list.facts as CountryFact[] },
    iso2: place.iso2,
    name: formatFor(locale, "UTC").country(place.iso2),
    kept: {
      focal, since: entry.since, until: entry.until, frameworkFrom: entry.frameworkFrom, frameworkUntil: entry.frameworkUntil, updatedAt: entry.updatedAt,
    },
    people,
    meetings,
    notes: notes.map(({ authorId, ...note }) => ({ ...note, removable: authorId === actor.personId || abilities.manage })),
  };
}

export type ListedCountryView = Awaited<ReturnType<typeof listedCountryView>>;

/** Null for somebody who is not here any more: nobody else meets them as the one to ask, and the form would not take them again. */
async function handleOf(personId: number): Promise<string | null> {
  const [found] = await database().select({ handle: person.handle }).from(person).where(and(eq(person.id, personId), eq(person.status, "active")));
  return found?.handle ?? null;
}

function peopleOf(teamId: number, locale: Locale) {
  return database()
    .select({ handle: person.handle, name: person.displayName, city: sql<string | null>`${office.city} ->> ${locale}::text` })
    .from(membership)
    .innerJoin(person, and(eq(person.id, membership.personId), eq(person.status, "active")))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(eq(membership.teamId, teamId))
    .orderBy(asc(person.familyName), asc(person.id))
    .limit(mostOffered);
}

function meetingsOf({ listId, iso2 }: { listId: number; iso2: string }) {
  return database()
    .select({ id: countryMeeting.id, day: countryMeeting.day, title: countryMeeting.title, language: countryMeeting.language })
    .from(countryMeeting)
    .where(and(eq(countryMeeting.listId, listId), eq(countryMeeting.countryIso2, iso2), sql`${countryMeeting.day} >= current_date`))
    .orderBy(asc(countryMeeting.day));
}

function notesOf({ listId, iso2 }: { listId: number; iso2: string }) {
  return database()
    .select({
      id: countryNote.id, kind: countryNote.kind, notedOn: countryNote.notedOn, language: countryNote.language, html: countryNote.html,
      authorId: countryNote.authorId, author: person.displayName,
    })
    .from(countryNote)
    .innerJoin(person, eq(person.id, countryNote.authorId))
    .where(and(eq(countryNote.listId, listId), eq(countryNote.countryIso2, iso2)))
    .orderBy(desc(countryNote.notedOn), desc(countryNote.id));
}
