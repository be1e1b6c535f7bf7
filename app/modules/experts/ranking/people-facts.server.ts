import { and, asc, eq, gte, lt, or, sql, type AnyColumn, type SQL } from "drizzle-orm";
import { clearance, evidence, missionMember, mission, office, person, personCountry, personExpertise, personLanguage, personPost, profile, supportTerms, takenTime } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { oneOf } from "~/platform/database/one-of.server";
import { ask } from "~/platform/text/ask.server";
import { matchOf } from "~/platform/text/match.server";
import { seenEvidence } from "../evidence-list.server";
import { mayKnow } from "../sight/may-know.server";
import { wordsFor } from "../sight/words-for.server";
import { staleMonths } from "../stale";
import type { Asked, PersonFacts } from "./facts.server";

/** Diaries are read so far past the window, to find when else somebody is free. */
const monthsPast = 4;

function baseOf(actor: Actor, ids: number[], now: Date) {
  const told = <Value>(field: "travel" | "availability" | "training", value: AnyColumn, otherwise: SQL) => sql<Value>`case when ${mayKnow(actor, field, person.id)} then ${value} else ${otherwise} end`;
  return database()
    .select({
      id: person.id, handle: person.handle, serves: person.function, isStaff: sql<boolean>`${person.organisationRole} <> 'guest' and coalesce(${personPost.contract}, 'regular') not in ('consultant', 'roster')`, officeId: person.officeId, officeCode: office.code, officeType: office.type,
      officeCountry: office.countryIso2, region: office.region, timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
      open: sql<boolean>`coalesce(${profile.open}, true)`,
      isStale: sql<boolean>`coalesce(${profile.confirmedAt} < ${now.toISOString()}::timestamptz - make_interval(months => ${staleMonths}), true)`,
      travels: sql<PersonFacts["travels"]>`coalesce(${told("travel", supportTerms.travels, sql`null`)}, 'anywhere')`, noticeDays: sql<number>`coalesce(${told("availability", supportTerms.noticeDays, sql`0`)}, 10)`,
      standby: sql<PersonFacts["standby"]>`coalesce(${told("travel", supportTerms.standby, sql`null`)}, 'no')`, trainedUntil: told<string | null>("training", clearance.validUntil, sql`null`),
      timeIsTold: mayKnow(actor, "availability", person.id),
    })
    .from(person)
    .leftJoin(profile, eq(profile.personId, person.id))
    .leftJoin(office, eq(office.id, person.officeId))
    .leftJoin(personPost, eq(personPost.personId, person.id))
    .leftJoin(supportTerms, eq(supportTerms.personId, person.id))
    .leftJoin(clearance, and(eq(clearance.personId, person.id), eq(clearance.kind, "security_training")))
    .where(oneOf(person.id, ids, "int"))
    .prepare("facts_of_people").execute();
}

const fieldsOf = (actor: Actor, ids: number[], terms: string[]) =>
  database().select({ personId: personExpertise.personId, termId: personExpertise.termId, level: personExpertise.level, years: personExpertise.years, lastUsed: personExpertise.lastUsed })
    .from(personExpertise).where(and(oneOf(personExpertise.personId, ids, "int"), oneOf(personExpertise.termId, terms, "text"), mayKnow(actor, "expertise", personExpertise.personId))).prepare("fields_of_people").execute();

const evidenceOf = (actor: Actor, ids: number[], terms: string[], countries: string[]) =>
  database().select({ personId: evidence.personId, id: evidence.id, kind: evidence.kind, termId: evidence.termId, country: evidence.countryIso2, happenedOn: evidence.happenedOn })
    .from(evidence)
    .where(and(oneOf(evidence.personId, ids, "int"), seenEvidence(actor), or(oneOf(evidence.termId, terms, "text"), oneOf(evidence.countryIso2, countries, "text"))))
    .prepare("evidence_of_people").execute();

const languagesOf = (actor: Actor, ids: number[], codes: string[]) =>
  database().select({ personId: personLanguage.personId, code: personLanguage.language, speak: personLanguage.speak, read: personLanguage.read, write: personLanguage.write })
    .from(personLanguage).where(and(oneOf(personLanguage.personId, ids, "int"), oneOf(personLanguage.language, codes, "text"), mayKnow(actor, "languages", personLanguage.personId))).prepare("languages_of_people").execute();

const countriesOf = (actor: Actor, ids: number[], countries: string[]) =>
  database().select({ personId: personCountry.personId, iso2: personCountry.countryIso2, kind: personCountry.kind, fromYear: personCountry.fromYear, untilYear: personCountry.untilYear })
    .from(personCountry).where(and(oneOf(personCountry.personId, ids, "int"), oneOf(personCountry.countryIso2, countries, "text"), mayKnow(actor, "countries", personCountry.personId))).prepare("countries_of_people").execute();

const takenIn = (actor: Actor, ids: number[], from: string, until: string) =>
  database().select({ personId: takenTime.personId, begins: takenTime.begins, ends: takenTime.ends })
    .from(takenTime)
    .where(and(oneOf(takenTime.personId, ids, "int"), gte(takenTime.ends, `${from} 00:00:00`), lt(takenTime.begins, sql`${until}::date + make_interval(months => ${monthsPast})`), mayKnow(actor, "availability", takenTime.personId)))
    .orderBy(asc(takenTime.begins))
    .prepare("taken_time_of_people").execute();

const missionsOf = (actor: Actor, ids: number[], today: string) =>
  database().select({ personId: missionMember.personId, missions: sql<number>`count(*)::int` })
    .from(missionMember).innerJoin(mission, eq(mission.id, missionMember.missionId))
    .where(and(oneOf(missionMember.personId, ids, "int"), mayKnow(actor, "availability", missionMember.personId), sql`${mission.endsOn} >= ${today}::date - interval '6 months'`, sql`${mission.startsOn} <= ${today}::date + interval '6 months'`))
    .groupBy(missionMember.personId)
    .prepare("missions_of_people").execute();

/** How many of some words each profile holds. */
async function wordsHeld(actor: Actor, ids: number[], words: string[]): Promise<Map<number, number>> {
  const questions = (await Promise.all(words.slice(0, 8).map((word) => ask(word)))).filter((question) => question !== null);
  if (questions.length === 0) return new Map();
  const held: SQL[] = questions.map((question) => sql`(${matchOf(question, wordsFor(actor)).where})::int`);
  const rows = await database().select({ personId: profile.personId, held: sql<number>`${sql.join(held, sql` + `)}` }).from(profile).where(oneOf(profile.personId, ids, "int"));
  return new Map(rows.map(({ personId, held: count }) => [personId, count]));
}

function byPerson<Row extends { personId: number }>(rows: Row[]): (id: number) => Omit<Row, "personId">[] {
  const all = new Map<number, Row[]>();
  for (const row of rows) {
    const list = all.get(row.personId);
    if (list) list.push(row);
    else all.set(row.personId, [row]);
  }
  return (id) => all.get(id) ?? [];
}

/** What is known of some people and matters to a need, as far as the reader may know it; as many queries, however many people. */
export async function factsOf(actor: Actor, ids: number[], asked: Asked, now = new Date()): Promise<PersonFacts[]> {
  if (ids.length === 0) return [];
  const { need, languages, places, today } = asked;
  const terms = [...new Set(asked.topics.flatMap(({ nearness }) => [...nearness.keys()]))];
  const countries = [...asked.countries];
  const codes = [...new Set([...languages.map(({ code }) => code), ...places.flatMap(({ workLanguages }) => workLanguages)])];
  const [people, fields, shown, spoken, worked, taken, missions, held] = await Promise.all([
    baseOf(actor, ids, now), terms.length > 0 ? fieldsOf(actor, ids, terms) : [], terms.length + countries.length > 0 ? evidenceOf(actor, ids, terms, countries) : [],
    codes.length > 0 ? languagesOf(actor, ids, codes) : [], countries.length > 0 ? countriesOf(actor, ids, countries) : [],
    need.window ? takenIn(actor, ids, need.window.from, need.window.until) : [], missionsOf(actor, ids, today), wordsHeld(actor, ids, need.rest),
  ]);
  const [fieldsBy, evidenceBy, languagesBy, countriesBy, takenBy] = [byPerson(fields), byPerson(shown), byPerson(spoken), byPerson(worked), byPerson(taken)];
  const missionsBy = new Map(missions.map((row) => [row.personId, row.missions]));
  return people.map((who) => ({
    ...who, fields: fieldsBy(who.id), evidence: evidenceBy(who.id), languages: languagesBy(who.id), countries: countriesBy(who.id), taken: who.timeIsTold ? takenBy(who.id) : null,
    missions: missionsBy.get(who.id) ?? 0, wordsHeld: held.get(who.id) ?? 0,
  }));
}
