import { and, asc, desc, eq, inArray, isNull, sql, type AnyColumn } from "drizzle-orm";
import { expertList } from "~/modules/experts/public.server";
import { directorFunctions } from "~/modules/organisation/contract";
import { openRequestsIn } from "~/modules/requests/public.server";
import { onCallFor } from "~/modules/standby/public.server";
import { readableTeam } from "~/modules/teams/public.server";
import { country, countryList, countryMeeting, countryNote, coverage, listedCountry, office, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { bestText } from "~/platform/i18n/best-text";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { contactColumns, contactIn } from "./contact-columns.server";
import type { Fragility } from "./contract";
import { coversToday } from "./covering-offices.server";
import { mayLookUpCountries } from "./policy";

/** How many colleagues with work in the country the page names, and how many notes it shows. */
const most = { people: 5, notes: 12, meetings: 6, requests: 8, onCall: 5 };

/**
 * A country as one reader meets it: who covers it and whom to call, what the teams the reader may read
 * keep of it, who has worked there. Open to everybody on the staff. Throws `not_found` for guests, who
 * meet only their own teams' people, and for what is no country.
 */
export async function countryView(actor: Actor, iso2: string, locale: Locale) {
  if (!mayLookUpCountries(actor)) return notFound("country");
  const [found] = await database().select().from(country).where(eq(country.iso2, iso2));
  if (!found) return notFound("country");
  const [covering, entries, meetings, notes, experts, requests, onCall] = await Promise.all([
    coveringWithPeople(iso2, locale),
    entriesFor(actor, iso2, locale),
    meetingsFor(actor, iso2, locale),
    notesFor(actor, iso2, locale),
    expertList(actor, locale, { q: "", country: iso2, page: 1 }),
    openRequestsIn(actor, iso2, locale, most.requests),
    onCallFor(actor, iso2, locale, most.onCall),
  ]);
  return {
    iso2,
    name: formatFor(locale, "UTC").country(iso2),
    region: found.region,
    memberState: found.memberState,
    resident: found.presence !== "none",
    fragility: found.fragile as Fragility | null,
    leastDeveloped: found.leastDeveloped,
    landlocked: found.landlocked,
    smallIsland: found.smallIsland,
    covering,
    entries,
    meetings,
    notes,
    requests,
    onCall,
    experts: { people: experts.rows.slice(0, most.people), count: experts.count },
  };
}

export type CountryView = Awaited<ReturnType<typeof countryView>>;

/** The offices that cover the country or did, the present ones first, each with those to call there. */
async function coveringWithPeople(iso2: string, locale: Locale) {
  const offices = await database()
    .select({
      id: office.id, code: office.code, kind: coverage.kind, from: coverage.validFrom, until: coverage.validUntil, timeZone: office.timeZone,
      name: sql<string>`${office.name} ->> ${locale}::text`,
      city: sql<string>`${office.city} ->> ${locale}::text`,
      now: sql<boolean>`${coversToday}`.as("now"),
    })
    .from(coverage)
    .innerJoin(office, eq(office.id, coverage.officeId))
    .where(eq(coverage.countryIso2, iso2))
    .orderBy(sql`now desc`, coverage.kind, desc(coverage.validFrom));
  const people = await peopleToCall(offices.filter((row) => row.now).map((row) => row.id), locale);
  return offices.map(({ id, ...row }) => ({ ...row, people: row.now ? (people.get(id) ?? []) : [] }));
}

/** Who answers for an office: its director, and the employers' and workers' specialists, who are offered each time. */
const toCall = [...directorFunctions, "employers_specialist", "workers_specialist"] as const;

async function peopleToCall(officeIds: number[], locale: Locale) {
  if (officeIds.length === 0) return new Map<number, never[]>();
  const rows = await database()
    .select({ officeId: office.id, function: person.function, contact: contactColumns(locale) })
    .from(person)
    .innerJoin(office, eq(office.id, person.officeId))
    .where(and(inArray(office.id, officeIds), inArray(person.function, [...toCall]), eq(person.status, "active")))
    .orderBy(sql`array_position(${sql.raw(`array['${toCall.join("','")}']`)}, ${person.function})`, asc(person.familyName));
  const named = rows.flatMap(({ contact, ...row }) => {
    const who = contactIn(contact);
    return who ? [{ ...row, ...who }] : [];
  });
  return Map.groupBy(named, (row) => row.officeId);
}

/** Lists of living teams that this actor may read. */
const readableList = (actor: Actor) => and(readableTeam(actor, countryList.teamId), isNull(team.archivedAt));

/** A country taken off a list keeps what was written of it, unseen. */
const stillListed = (listId: AnyColumn, iso2: AnyColumn) =>
  sql`exists (select from ${listedCountry} where ${listedCountry.listId} = ${listId} and ${listedCountry.countryIso2} = ${iso2} and ${listedCountry.removedAt} is null)`;

async function entriesFor(actor: Actor, iso2: string, locale: Locale) {
  const rows = await database()
    .select({
      teamSlug: team.slug, teamName: sql<string>`${team.name} ->> ${locale}::text`,
      list: countryList.slug, title: countryList.title,
      since: listedCountry.since, until: listedCountry.until,
      frameworkFrom: listedCountry.frameworkFrom, frameworkUntil: listedCountry.frameworkUntil,
      focal: contactColumns(locale),
    })
    .from(listedCountry)
    .innerJoin(countryList, eq(countryList.id, listedCountry.listId))
    .innerJoin(team, eq(team.id, countryList.teamId))
    .leftJoin(person, and(eq(person.id, listedCountry.focalPersonId), eq(person.status, "active")))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(eq(listedCountry.countryIso2, iso2), isNull(listedCountry.removedAt), readableList(actor)))
    .orderBy(countryList.id);
  return rows.map(({ focal, title, ...row }) => ({ ...row, title: bestText(title, locale), focal: contactIn(focal) }));
}

function meetingsFor(actor: Actor, iso2: string, locale: Locale) {
  return database()
    .select({
      id: countryMeeting.id, day: countryMeeting.day, title: countryMeeting.title, language: countryMeeting.language,
      teamSlug: team.slug, teamName: sql<string>`${team.name} ->> ${locale}::text`,
    })
    .from(countryMeeting)
    .innerJoin(countryList, eq(countryList.id, countryMeeting.listId))
    .innerJoin(team, eq(team.id, countryList.teamId))
    .where(and(eq(countryMeeting.countryIso2, iso2), sql`${countryMeeting.day} >= current_date`, stillListed(countryMeeting.listId, countryMeeting.countryIso2), readableList(actor)))
    .orderBy(asc(countryMeeting.day))
    .limit(most.meetings);
}

function notesFor(actor: Actor, iso2: string, locale: Locale) {
  return database()
    .select({
      id: countryNote.id, kind: countryNote.kind, notedOn: countryNote.notedOn, language: countryNote.language, html: countryNote.html,
      author: { name: person.displayName, handle: person.handle },
      teamSlug: team.slug, teamName: sql<string>`${team.name} ->> ${locale}::text`, list: countryList.slug,
    })
    .from(countryNote)
    .innerJoin(countryList, eq(countryList.id, countryNote.listId))
    .innerJoin(team, eq(team.id, countryList.teamId))
    .innerJoin(person, eq(person.id, countryNote.authorId))
    .where(and(eq(countryNote.countryIso2, iso2), stillListed(countryNote.listId, countryNote.countryIso2), readableList(actor)))
    .orderBy(desc(countryNote.notedOn), desc(countryNote.id))
    .limit(most.notes);
}
