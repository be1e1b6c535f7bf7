import { and, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { clearance, country, coverage, expertiseTerm, office, person, personCountry, personExpertise, personLanguage, personPost, profile, requestProposal, supportRequest, supportTerms, takenTime } from "~db/schema";
import { cefrLevels } from "~/modules/experts/contract";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { dayAfter, workingDaysBetween } from "~/platform/working-week/working-week.server";
import type { RequestRow } from "./access-request.server";
import { termsWithin } from "./candidates-terms.server";
import type { CandidateFacts } from "./contract";
import { constraintsOn, type Need } from "./weigh-candidates";

const releaser = alias(person, "releaser");

/** The longest window whose days are counted one by one. */
const longestWindow = 400;

function basics(ids: number[], request: RequestRow, locale: Locale) {
  const covers = request.countryIso2
    ? sql<boolean>`exists (select from ${coverage} where ${coverage.officeId} = ${person.officeId} and ${coverage.countryIso2} = ${request.countryIso2} and coalesce(${coverage.validUntil}, 'infinity') >= current_date)`
    : sql<boolean>`false`;
  return database()
    .select({
      personId: person.id, handle: person.handle, name: person.displayName, nativeName: person.nativeName, title: person.title,
      city: sql<string | null>`${office.city} ->> ${locale}::text`, timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
      officeCountry: office.countryIso2, officeType: office.type, region: office.region, covers,
      contract: personPost.contract, releaserName: releaser.displayName, releaserHandle: releaser.handle,
      open: sql<boolean>`coalesce(${profile.open}, true)`, travels: sql<"anywhere" | "own_region" | "remote_only">`coalesce(${supportTerms.travels}, 'anywhere')`,
      noticeDays: sql<number>`coalesce(${supportTerms.noticeDays}, 0)`,
      trainedUntil: sql<string | null>`(select max(${clearance.validUntil})::text from ${clearance} where ${clearance.personId} = ${person.id} and ${clearance.kind} = 'security_training')`,
      load: sql<number>`(select count(*)::int from ${requestProposal} p join ${supportRequest} r on r.id = p.request_id
        where p.person_id = ${person.id} and p.state in ('accepted', 'released') and r.id <> ${request.id} and r.state not in ('closed', 'declined', 'withdrawn'))`,
    })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .leftJoin(profile, eq(profile.personId, person.id))
    .leftJoin(personPost, eq(personPost.personId, person.id))
    .leftJoin(releaser, and(eq(releaser.id, personPost.releasedById), eq(releaser.status, "active")))
    .leftJoin(supportTerms, eq(supportTerms.personId, person.id))
    .where(inArray(person.id, ids));
}

const fieldsOf = (ids: number[], { termId, otherTermIds }: RequestRow, locale: Locale) =>
  database()
    .select({
      personId: personExpertise.personId, label: sql<string>`${expertiseTerm.label} ->> ${locale}::text`, level: personExpertise.level, years: personExpertise.years,
      exact: sql<boolean>`${personExpertise.termId} = any(${sql.param([termId, ...otherTermIds])}::text[])`.as("exact"),
    })
    .from(personExpertise)
    .innerJoin(expertiseTerm, eq(expertiseTerm.id, personExpertise.termId))
    .where(and(inArray(personExpertise.personId, ids), inArray(personExpertise.termId, termsWithin([termId, ...otherTermIds]))))
    .orderBy(sql`exact desc`, sql`array_position(array['reference', 'advanced', 'working'], ${personExpertise.level})`, sql`${personExpertise.years} desc nulls last`);

const languagesOf = (ids: number[], wanted: string[]) =>
  database().select({ personId: personLanguage.personId, language: personLanguage.language, level: personLanguage.speak }).from(personLanguage)
    .where(and(inArray(personLanguage.personId, ids), inArray(personLanguage.language, wanted)));

function placesOf(ids: number[], iso2: string) {
  const subregion = sql`(select ${country.subregion} from ${country} where ${country.iso2} = ${iso2})`;
  return database()
    .select({ personId: personCountry.personId, iso2: personCountry.countryIso2, kind: personCountry.kind, fromYear: personCountry.fromYear, untilYear: personCountry.untilYear })
    .from(personCountry).innerJoin(country, eq(country.iso2, personCountry.countryIso2))
    .where(and(inArray(personCountry.personId, ids), sql`${country.subregion} = ${subregion}`))
    .orderBy(sql`coalesce(${personCountry.untilYear}, 9999) desc`);
}

const takenBy = (ids: number[], from: string, until: string) =>
  database().select({ personId: takenTime.personId, begins: takenTime.begins, ends: takenTime.ends }).from(takenTime)
    .where(and(inArray(takenTime.personId, ids), sql`${takenTime.ends} > ${from}::date and ${takenTime.begins} < ${dayAfter(until)}::date`));

type Basics = Awaited<ReturnType<typeof basics>>[number];

function distanceOf({ covers, officeType, region, contract }: Basics, need: Need): CandidateFacts["distance"] {
  if (contract === "consultant" || contract === "roster") return "outside";
  if (covers) return "covering";
  if (officeType === "HQ" || officeType === "ITC") return "headquarters";
  return region !== null && region === need.region ? "region" : "field";
}

function freeDays(window: { from: string; until: string } | null, officeCountry: string | null, taken: { begins: string; ends: string }[]): CandidateFacts["free"] {
  if (!window) return null;
  const days = workingDaysBetween(window.from, window.until, officeCountry);
  const isFree = (moment: string) => !taken.some(({ begins, ends }) => begins <= moment && moment < ends);
  const free = days.reduce((sum, day) => sum + (isFree(`${day} 00:00:00`) ? 0.5 : 0) + (isFree(`${day} 12:00:00`) ? 0.5 : 0), 0);
  return { days: free, of: days.length };
}

/** The window as far as it still lies ahead; null without one, or one too long to count. */
function windowOf({ startsOn, endsOn, today }: Need): { from: string; until: string } | null {
  if (!startsOn || !endsOn || endsOn < today) return null;
  const from = startsOn < today ? today : startsOn;
  return (Date.parse(endsOn) - Date.parse(from)) / 86_400_000 > longestWindow ? null : { from, until: endsOn };
}

/** What speaks for and against each of these people for a request; the number of queries does not grow with them. */
export async function candidateFacts(ids: number[], request: RequestRow, need: Need, locale: Locale): Promise<CandidateFacts[]> {
  if (ids.length === 0) return [];
  const window = windowOf(need);
  const wanted = need.languages.map(({ language }) => language);
  const [people, fields, languages, places, taken] = await Promise.all([
    basics(ids, request, locale), fieldsOf(ids, request, locale), wanted.length > 0 ? languagesOf(ids, wanted) : [],
    request.countryIso2 ? placesOf(ids, request.countryIso2) : [], window ? takenBy(ids, window.from, window.until) : [],
  ]);
  const names = formatFor(locale, "UTC");
  const enough = (language: string, level: string) => cefrLevels.indexOf(level as "A1") >= cefrLevels.indexOf((need.languages.find((one) => one.language === language)?.level ?? "A1") as "A1");
  return people.map((who) => {
    const own = <Row extends { personId: number }>(rows: Row[]) => rows.filter(({ personId }) => personId === who.personId);
    const worked = own(places);
    const facts = {
      personId: who.personId, handle: who.handle, name: who.name, nativeName: who.nativeName, title: who.title, city: who.city, timeZone: who.timeZone,
      fields: own(fields).map(({ personId: _, ...field }) => field),
      languages: own(languages).flatMap(({ language, level }) => (level ? [{ language, name: names.language(language), level, enough: enough(language, level) }] : [])),
      country: worked.filter(({ iso2 }) => iso2 === request.countryIso2).map(({ kind, fromYear, untilYear }) => ({ kind, fromYear, untilYear })),
      subregion: new Set(worked.filter(({ iso2 }) => iso2 !== request.countryIso2).map(({ iso2 }) => iso2)).size,
      free: freeDays(window, who.officeCountry, own(taken)),
      trainedUntil: who.trainedUntil, load: who.load, distance: distanceOf(who, need),
      releaser: who.releaserHandle && who.releaserName ? { name: who.releaserName, handle: who.releaserHandle } : null,
    };
    const notice = need.startsOn && need.startsOn >= need.today ? workingDaysBetween(need.today, need.startsOn, who.officeCountry).length : null;
    return { ...facts, against: constraintsOn(facts, { ...who, notice }, need) };
  });
}
