import { and, eq, inArray, isNotNull, isNull, notInArray, sql, type SQL } from "drizzle-orm";
import { country, countryList, countryMeeting, countryNote, coverage, listedCountry, membership, office, person, team } from "~db/schema";
import type { SeedClock } from "~db/seed/clock";
import { seedCountryLists, type SeedCountryList } from "~db/seed/content/countries/lists";
import { meetingTitles } from "~db/seed/content/countries/meetings";
import { seedCountryNotes } from "~db/seed/content/countries/notes";
import { renderMessage } from "~/modules/discussion/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { isLocale, type Locale } from "~/platform/i18n/locales";

const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** A number that is always the same for a country, so that the demonstration is the same each time. */
const numberOf = (iso2: string) => iso2.charCodeAt(0) * 31 + iso2.charCodeAt(1) * 7;

/** Functions of those who stand for the organisation in a country team, the likeliest first. */
const focalFunctions = ["country_office_director", "project_staff", "specialist", "dwt_director"] as const;

interface Covered {
  iso2: string;
  focalId: number | null;
  language: Locale;
}

/** Where the United Nations have no country team. */
const withoutCountryTeam = ["AU", "BN", "CA", "JP", "KR", "NZ", "SG", "US"];

/** Countries without an office in regions where the organisation has programmes, or those on the fragile list. */
const belongsOn: Record<SeedCountryList["of"], SQL | undefined> = {
  non_resident: and(eq(country.presence, "none"), eq(country.memberState, true), inArray(country.region, ["AF", "AM", "AR", "AP"]), notInArray(country.iso2, withoutCountryTeam)),
  fragile: isNotNull(country.fragile),
};

/** The countries a list is about, each with somebody of the office that covers it and that office's language. */
async function countriesFor(tx: Transaction, list: SeedCountryList): Promise<Covered[]> {
  const rows = await tx
    .selectDistinctOn([country.iso2], { iso2: country.iso2, focalId: person.id, languages: office.workLanguages })
    .from(country)
    .leftJoin(coverage, and(eq(coverage.countryIso2, country.iso2), isNull(coverage.validUntil)))
    .leftJoin(office, eq(office.id, coverage.officeId))
    .leftJoin(person, and(eq(person.officeId, office.id), inArray(person.function, [...focalFunctions])))
    .where(belongsOn[list.of])
    .orderBy(country.iso2, coverage.kind, sql`array_position(${sql.raw(`array['${focalFunctions.join("','")}']`)}, ${person.function})`, person.id);
  return rows.map(({ iso2, focalId, languages }) => ({ iso2, focalId, language: languages?.find(isLocale) ?? "en" }));
}

async function insertList(tx: Transaction, clock: SeedClock, list: SeedCountryList): Promise<void> {
  const { slug, facts, title, purpose } = list;
  const [owner] = await tx.select({ id: team.id }).from(team).where(eq(team.code, list.team));
  if (!owner) throw new Error(`The demo's country list names ${list.team}, which is not there.`);
  const [created] = await tx.insert(countryList).values({ teamId: owner.id, slug, title, purpose, facts }).returning({ id: countryList.id });
  const listId = created!.id;
  const countries = await countriesFor(tx, list);
  await tx.insert(listedCountry).values(countries.map((covered) => ({ listId, ...keptOf(covered, list, clock) })));
  const focals = countries.flatMap(({ focalId }) => (focalId === null ? [] : [{ teamId: owner.id, personId: focalId }]));
  if (focals.length > 0) await tx.insert(membership).values(focals).onConflictDoNothing();
  if (list.facts.includes("meetings")) await insertMeetings(tx, clock, listId, countries);
  await insertNotes(tx, clock, listId, slug, countries);
}

/** Frameworks run for five years, and each country is somewhere in its own. */
function keptOf({ iso2, focalId }: Covered, list: SeedCountryList, clock: SeedClock) {
  const frameworkFrom = clock.anchor.getUTCFullYear() - (numberOf(iso2) % 5);
  const framework = list.facts.includes("framework") ? { frameworkFrom, frameworkUntil: frameworkFrom + 4 } : {};
  const since = list.of === "fragile" ? { since: numberOf(iso2) % 4 === 0 ? `${clock.yearsAgo(1)}-07-01` : `${clock.yearsAgo(3)}-07-01` } : {};
  return { countryIso2: iso2, focalPersonId: focalId, ...framework, ...since };
}

async function insertMeetings(tx: Transaction, clock: SeedClock, listId: number, countries: Covered[]): Promise<void> {
  const rows = countries.flatMap(({ iso2, language }) => {
    const number = numberOf(iso2);
    const titles = meetingTitles[language];
    return Array.from({ length: 1 + (number % 3) }, (_, place) => ({
      listId, countryIso2: iso2, language,
      day: isoDay(clock.daysAgo(-(5 + (number % 23) + place * 28))),
      title: titles[(number + place) % titles.length] ?? "",
    }));
  });
  if (rows.length > 0) await tx.insert(countryMeeting).values(rows);
}

async function insertNotes(tx: Transaction, clock: SeedClock, listId: number, slug: string, countries: Covered[]): Promise<void> {
  const focals = new Map(countries.map(({ iso2, focalId }) => [iso2, focalId]));
  const rows = seedCountryNotes.flatMap(({ list, country: iso2, kind, daysAgo, language, text }) => {
    const authorId = focals.get(iso2);
    if (list !== slug || authorId === undefined || authorId === null) return [];
    const { source, html } = renderMessage(text);
    const at = clock.daysAgo(daysAgo);
    return [{ listId, countryIso2: iso2, kind, notedOn: isoDay(at), language, source, html, authorId, createdAt: at }];
  });
  if (rows.length > 0) await tx.insert(countryNote).values(rows);
}

/** Writes the demo's country lists: who stands for the organisation where, when partners meet, what was noted. */
export async function insertCountryLists(tx: Transaction, clock: SeedClock): Promise<void> {
  for (const list of seedCountryLists) await insertList(tx, clock, list);
}
