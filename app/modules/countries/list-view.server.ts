import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { country, countryList, countryMeeting, countryNote, listedCountry, office, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { bestText } from "~/platform/i18n/best-text";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { contactColumns, contactIn } from "./contact-columns.server";
import type { CountryFact, Fragility, ListedCountryLine } from "./contract";
import { coveringOffices } from "./covering-offices.server";
import { fitsQuery } from "./fits-query";
import { mayLookUpCountries } from "./policy";
import type { ListQuery } from "./schema.server";

type StoredList = typeof countryList.$inferSelect;

/** A team's lists, the oldest first. The caller has decided that the team may be read. */
function listsOf(teamId: number): Promise<StoredList[]> {
  return database().select().from(countryList).where(eq(countryList.teamId, teamId)).orderBy(asc(countryList.id));
}

/** Whether a team keeps any list of countries, for its tabs. The caller has decided that the team may be read. */
export async function keepsCountries(teamSlug: string): Promise<boolean> {
  const [found] = await database().select({ id: countryList.id }).from(countryList).innerJoin(team, eq(team.id, countryList.teamId)).where(eq(team.slug, teamSlug)).limit(1);
  return found !== undefined;
}

/**
 * A team's country lists and the countries of the one asked for (else the first), by name, as far as the
 * query lets them through. Needs `read`. Throws `not_found` for a list the team does not keep.
 */
export async function countryListView(actor: Actor, teamSlug: string, query: ListQuery, locale: Locale) {
  const { team: found, abilities } = await accessTeam(actor, { slug: teamSlug }, "read");
  const lists = await listsOf(found.id);
  const shown = query.list === undefined ? lists[0] : (lists.find((list) => list.slug === query.list) ?? notFound("country list"));
  const countries = shown ? await countriesOn(shown.id, locale) : [];
  return {
    lists: lists.map((list) => ({ slug: list.slug, title: bestText(list.title, locale) })),
    list: shown && {
      slug: shown.slug,
      title: bestText(shown.title, locale),
      purpose: bestText(shown.purpose, locale),
      facts: shown.facts as CountryFact[],
    },
    all: countries.length,
    countries: countries.filter((line) => fitsQuery(line, query)),
    abilities: { keep: abilities.post, manage: abilities.manage, lookUp: mayLookUpCountries(actor) },
  };
}


/** The countries on a list with all that is kept of them: four queries, however many there are. */
async function countriesOn(listId: number, locale: Locale): Promise<ListedCountryLine[]> {
  const rows = await entriesOf(listId, locale);
  const codes = rows.map((row) => row.iso2);
  const [offices, meetings, noted] = await Promise.all([coveringOffices(codes, locale), nextMeetings(listId), latestNotes(listId)]);
  const names = formatFor(locale, "UTC");
  return rows
    .map(({ frameworkFrom, frameworkUntil, presence, fragile, focal, ...row }) => ({
      ...row,
      name: names.country(row.iso2),
      resident: presence !== "none",
      fragility: fragile as Fragility | null,
      offices: offices.get(row.iso2) ?? [],
      focal: contactIn(focal),
      framework: frameworkFrom !== null && frameworkUntil !== null ? { from: frameworkFrom, until: frameworkUntil } : null,
      nextMeeting: meetings.get(row.iso2) ?? null,
      notedOn: noted.get(row.iso2) ?? null,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

function entriesOf(listId: number, locale: Locale) {
  return database()
    .select({
      iso2: country.iso2, region: country.region, presence: country.presence, fragile: country.fragile,
      since: listedCountry.since, until: listedCountry.until,
      frameworkFrom: listedCountry.frameworkFrom, frameworkUntil: listedCountry.frameworkUntil,
      focal: contactColumns(locale),
    })
    .from(listedCountry)
    .innerJoin(country, eq(country.iso2, listedCountry.countryIso2))
    .leftJoin(person, and(eq(person.id, listedCountry.focalPersonId), eq(person.status, "active")))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(eq(listedCountry.listId, listId), isNull(listedCountry.removedAt)));
}

async function nextMeetings(listId: number) {
  const rows = await database()
    .selectDistinctOn([countryMeeting.countryIso2])
    .from(countryMeeting)
    .where(and(eq(countryMeeting.listId, listId), sql`${countryMeeting.day} >= current_date`))
    .orderBy(countryMeeting.countryIso2, asc(countryMeeting.day));
  return new Map(rows.map(({ countryIso2, id, day, title, language }) => [countryIso2, { id, day, title, language }]));
}

async function latestNotes(listId: number): Promise<Map<string, string>> {
  const rows = await database()
    .selectDistinctOn([countryNote.countryIso2], { iso2: countryNote.countryIso2, notedOn: countryNote.notedOn })
    .from(countryNote)
    .where(eq(countryNote.listId, listId))
    .orderBy(countryNote.countryIso2, desc(countryNote.notedOn));
  return new Map(rows.map(({ iso2, notedOn }) => [iso2, notedOn]));
}
