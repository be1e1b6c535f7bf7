import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { people as archivedPeople } from "~/modules/archive/parts/people.server";
import { askedPeople } from "~/modules/discussion/questions/asked-people.server";
import { expertOperations } from "~/modules/experts/api/operations.server";
import { personCard } from "~/modules/experts/card.server";
import { compareView } from "~/modules/experts/compare-view.server";
import { expertList } from "~/modules/experts/expert-list.server";
import { exportPeople } from "~/modules/experts/export-people.server";
import { filterOptions } from "~/modules/experts/filter-options.server";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { noNeed, type Need } from "~/modules/experts/need/contract";
import { profileView } from "~/modules/experts/profile-view.server";
import { rankPeople } from "~/modules/experts/public.server";
import { audiences, chosenFields, fixedFields, type Audience, type ChosenField, type FixedField, type ProfileField } from "~/modules/experts/sight/fields";
import { similarPeople } from "~/modules/experts/similar-people.server";
import { peopleLike } from "~/modules/induction/people-like.server";
import { companion } from "~/modules/induction/buddy-of.server";
import { coverageMatrix } from "~/modules/places/coverage-matrix.server";
import { officeView } from "~/modules/places/office-view.server";
import { worldView } from "~/modules/places/world-view.server";
import { createRequest } from "~/modules/requests/create-request.server";
import { requestView } from "~/modules/requests/request-view.server";
import { requestSchema } from "~/modules/requests/schema.server";
import { search } from "~/modules/search/search.server";
import { onCallFor } from "~/modules/standby/on-call-list.server";
import { standbyView } from "~/modules/standby/standby-view.server";
import { teamPeopleList } from "~/modules/teams/team-people-list.server";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import {
  clearance, evidence, mobilityWish, office, personCountry, personExpertise, personLanguage, personPost, profile, profileAudience, questionAsk, standbyList, standbyPlace, supportTerms, takenTime,
} from "~db/schema";
import { buildPerson, type Person } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildThread } from "~db/seed/factories/build-thread";
import { actorFor } from "../../support/actors";

/** A year in a date that somebody is told; the same digits in a number or within an identifier made by chance are none. */
const inYear = (year: number) => new RegExp(`(?<![\\w:[-])${year}(?![\\da-z])`);

/** What stands in each part of the subject's profile, as it would show itself in any way out: words that stand nowhere else. */
const marks: Record<ProfileField, RegExp> = {
  email: /leaktest@/, pronouns: /xe-xem/, contactHours: /full moon/, about: /zirkonpost/i, expertise: /Diaspora|"L7"/,
  languages: /Tetum|"tet"/, countries: /Tuvalu|"TV"/, teams: /Quartz circle/, evidence: /Obsidian survey/, post: /XQUNIT|senior/,
  availability: new RegExp(`"noticeDays":77|"otherRegionsDays":55|"notice","days":77|${inYear(2031).source}`), travel: /own_region/, training: inYear(2035), chain: /Releaser Person/,
  contractEnds: inYear(2033), travelLimit: /bad knee/, takenKind: /"leave"/, clearances: inYear(2037), nationalities: /Nauru|"NR"/, wish: /learn mining/,
};

type ReaderKind = "self" | "teammate" | "officemate" | "colleague" | "administrator" | "mobilityOfficer" | "guest";
const readerKinds: ReaderKind[] = ["self", "teammate", "officemate", "colleague", "administrator", "mobilityOfficer", "guest"];

/** Written by hand: whom each audience reaches. */
const reached: Record<Audience, ReaderKind[]> = {
  self: ["self"],
  team: ["self", "teammate"],
  office: ["self", "teammate", "officemate"],
  organisation: ["self", "teammate", "officemate", "colleague", "administrator", "mobilityOfficer"],
  guests: ["self", "teammate", "officemate", "colleague", "administrator", "mobilityOfficer", "guest"],
};

/** And whom the parts that nobody chooses an audience for. */
const fixedReached: Record<FixedField, ReaderKind[]> = {
  chain: reached.organisation, contractEnds: ["self"], travelLimit: ["self"], takenKind: ["self"], clearances: ["self"], nationalities: ["self"], wish: ["self", "mobilityOfficer"],
};

const term = "L7";
let subject: Person;
let teamSlug: string;
let officeCode: string;
let threadId: number;
const readers = {} as Record<ReaderKind, Actor>;

beforeAll(async () => {
  const db = database();
  const [place] = await db.select({ id: office.id, code: office.code }).from(office).where(eq(office.code, "CO-SUVA"));
  const officeId = place?.id ?? (await db.select({ id: office.id }).from(office).limit(1))[0]!.id;
  officeCode = (await db.select({ code: office.code }).from(office).where(eq(office.id, officeId)))[0]!.code;
  subject = await buildPerson(db, { displayName: "Subject Person", familyName: "Person", email: "leaktest@subject.example", officeId, about: "zirkonpost everywhere" });
  const id = subject.id;
  const releaser = await buildPerson(db, { displayName: "Releaser Person", familyName: "Person" });
  const people: Record<Exclude<ReaderKind, "self">, Person> = {
    teammate: await buildPerson(db), officemate: await buildPerson(db, { officeId }), colleague: await buildPerson(db),
    administrator: await buildPerson(db, { organisationRole: "administrator" }), mobilityOfficer: await buildPerson(db, { function: "mobility_officer" }), guest: await buildPerson(db, { organisationRole: "guest" }),
  };
  const shared = await buildTeam(db, { visibility: "open", name: { en: "Quartz circle", fr: "Quartz circle", es: "Quartz circle", ar: "Quartz circle", ru: "Quartz circle", zh: "Quartz circle" } });
  teamSlug = shared.slug;
  for (const personId of [id, people.teammate.id, people.guest.id]) await buildMembership(db, { teamId: shared.id, personId });
  await db.insert(personExpertise).values({ personId: id, termId: term, level: "reference", years: 9 });
  await db.insert(personLanguage).values({ personId: id, language: "tet", speak: "C2", read: "C2", write: "C2" });
  await db.insert(personCountry).values({ personId: id, countryIso2: "TV", kind: "posting", fromYear: 2020, untilYear: 2024 });
  await db.insert(personPost).values({ personId: id, unit: "XQUNIT", grade: "senior", contractEnds: "2033-03-03", releasedById: releaser.id, lineManagerId: releaser.id });
  await db.insert(supportTerms).values({ personId: id, travels: "own_region", noticeDays: 77, otherRegionsDays: 55, standby: "world", travelLimit: "a bad knee" });
  await db.insert(takenTime).values({ personId: id, begins: "2031-01-01 00:00:00", ends: "2031-02-01 00:00:00", kind: "leave" });
  await db.insert(clearance).values([{ personId: id, kind: "security_training", validUntil: "2035-05-05" }, { personId: id, kind: "medical", validUntil: "2037-07-07" }]);
  await db.insert(mobilityWish).values({ personId: id, aim: "learn mining" });
  await db.insert(evidence).values({ personId: id, kind: "publication", happenedOn: "2026-01-01", termId: term, title: "Obsidian survey", language: "en", visibility: "team", teamId: shared.id });
  await db.update(profile).set({ pronouns: "xe-xem", contactHours: "at full moon", nationalities: ["NR"] }).where(eq(profile.personId, id));
  const question = await buildThread(db, { teamId: shared.id, kind: "question", authorId: people.teammate.id, termIds: [term] });
  threadId = question.id;
  await db.insert(questionAsk).values({ threadId, personId: id, stage: "matched", why: { terms: [term], answers: 0, words: false } });
  const [list] = await db.insert(standbyList).values({ teamId: shared.id, slug: "standby", title: { en: "Standby" }, purpose: {}, readyHours: 72 }).returning();
  await db.insert(standbyPlace).values({ listId: list!.id, personId: id, fromDay: "2026-01-01", offer: "", contact: "number" });
  readers.self = await actorFor(subject);
  for (const [kind, who] of Object.entries(people)) readers[kind as ReaderKind] = await actorFor(who);
});

/** Every part of the profile is for this audience, or for the widest it may have. */
async function everythingFor(audience: Audience): Promise<void> {
  await transaction(async (tx) => {
    await tx.delete(profileAudience).where(eq(profileAudience.personId, subject.id));
    const rows = Object.entries(chosenFields).map(([field, { widest }]) => ({
      personId: subject.id, field: field as ChosenField, audience: audiences[Math.min(audiences.indexOf(audience), audiences.indexOf(widest))]!,
    }));
    await tx.insert(profileAudience).values(rows);
    await rememberWords(tx, subject.id);
  });
}

const isHere = (rows: { handle: string }[]) => rows.some(({ handle }) => handle === subject.handle);
const refusedAs = async <Value>(otherwise: Value, ask: () => Promise<Value>): Promise<Value> => {
  try { return await ask(); } catch { return otherwise; }
};
const need = (part: Partial<Need>): Need => ({ ...noNeed, ...part });
const ranked = (reader: Actor, part: Partial<Need>) => rankPeople(reader, "en", need(part), { limit: 50, facets: true });
/** A request in another field that a reader begins and keeps as a draft, as its page shows it to them. */
const ownRequest = async (reader: Actor, fields: Record<string, unknown>) =>
  requestView(reader, (await createRequest(reader, requestSchema.parse({ title: "Help", kind: "mission", termId: "D2", ...fields }), "en")).id, "en");
const run = async (id: string, reader: Actor, path: Record<string, string>, query: Record<string, unknown>) =>
  (await expertOperations.find((one) => one.id === id)!.run({ actor: reader, locale: "en", path, query } as never)).result;

/** Every way out that gives text: what a reader is told, the parts found in it by their marks. */
const tellings: Record<string, (reader: Actor) => Promise<unknown>> = {
  page: (reader) => profileView(reader, subject.handle, "en"),
  card: (reader) => personCard(reader, subject.handle, "en"),
  api: (reader) => run("getExpert", reader, { handle: subject.handle }, {}),
  "api's list": (reader) => run("findExperts", reader, {}, { q: "Subject", limit: 20 }),
  directory: (reader) => expertList(reader, "en", { q: "Subject", page: 1 }),
  "filters to choose from": (reader) => filterOptions(reader, "en").then(({ languages, countries }) => ({ languages, countries })),
  "ranking by field": (reader) => ranked(reader, { topics: [term] }).then(({ people, facets }) => ({ people, facets })),
  "ranking by days": (reader) => ranked(reader, { topics: [term], window: { from: "2031-01-05", until: "2031-01-16" }, mode: "onsite", countries: ["TV"] }).then(({ people }) => people),
  "similar people": (reader) => similarPeople(reader, "en", "somebody-else", [{ termId: term }]),
  comparison: (reader) => compareView(reader, "en", [subject.handle], null),
  "comparison for a need": (reader) => compareView(reader, "en", [subject.handle], need({ topics: [term], languages: [{ code: "tet", level: "A1", skill: "speak" }], countries: ["TV"] })).then((all) => all),
  "file for spreadsheets": (reader) => exportPeople(reader, { q: "Subject", page: 1 }, "en"),
  "mention candidates": (reader) => search(reader, "en", "Subject", { only: "people" }),
  office: (reader) => refusedAs<unknown>(null, () => officeView(reader, officeCode, 1, "en").then(({ people }) => people)),
  "people of a team": (reader) => refusedAs<unknown>(null, () => teamPeopleList(reader, teamSlug, { page: 1, trained: true }, "en").then(({ members }) => members)),
  standby: (reader) => refusedAs<unknown>(null, () => standbyView(reader, teamSlug, {}, "en").then(({ people }) => people)),
  "a request that suggests them": (reader) => ownRequest(reader, { person: subject.handle }),
  "a request about what they wrote": (reader) => ownRequest(reader, { kind: "review", authors: subject.handle }),
  "on call for a country": (reader) => onCallFor(reader, "TV", "en", 100),
  "whom a question went to": (reader) => askedPeople(reader, threadId, "en"),
};

/** Every way out that only counts or lists: whether the subject is found by one part. */
const findings: Record<string, { field: ChosenField; finds: (reader: Actor) => Promise<boolean> }> = {
  "filter by field": { field: "expertise", finds: async (reader) => (await expertList(reader, "en", { q: "", term, page: 1 })).count > 0 },
  "filter by language": { field: "languages", finds: async (reader) => (await expertList(reader, "en", { q: "", language: "tet", page: 1 })).count > 0 },
  "filter by country": { field: "countries", finds: async (reader) => (await expertList(reader, "en", { q: "", country: "TV", page: 1 })).count > 0 },
  "search by a field's words": { field: "expertise", finds: async (reader) => isHere((await expertList(reader, "en", { q: "diaspora", page: 1 })).rows) },
  "search by a language's name": { field: "languages", finds: async (reader) => isHere((await expertList(reader, "en", { q: "Tetum", page: 1 })).rows) },
  "search by a country's name": { field: "countries", finds: async (reader) => isHere((await expertList(reader, "en", { q: "Tuvalu", page: 1 })).rows) },
  "search by words of the text": { field: "about", finds: async (reader) => isHere((await expertList(reader, "en", { q: "zirkonpost", page: 1 })).rows) },
  "search over everything": { field: "about", finds: async (reader) => (await search(reader, "en", "zirkonpost", { only: "people" })).groups.some(({ count }) => count > 0) },
  "ranking by a field": { field: "expertise", finds: async (reader) => (await ranked(reader, { topics: [term] })).count > 0 },
  "ranking by a language": { field: "languages", finds: async (reader) => (await ranked(reader, { languages: [{ code: "tet", level: "A1", skill: "speak" }] })).count > 0 },
  "ranking by a place": { field: "countries", finds: async (reader) => isHere((await ranked(reader, { countries: ["TV"] })).people) },
  "ranking by words": { field: "about", finds: async (reader) => isHere((await ranked(reader, { countries: ["WS"], rest: ["zirkonpost"] })).people) },
  "facets' languages": { field: "languages", finds: async (reader) => (await ranked(reader, { topics: [term] })).facets.speaks.some(({ value }) => value.startsWith("tet")) },
  "narrowing by a language": { field: "languages", finds: async (reader) => isHere((await rankPeople(reader, "en", need({ topics: [term] }), { limit: 50, speaks: "tet:B2" })).people) },
  "coverage matrix": { field: "expertise", finds: (reader) => refusedAs(false, async () => (await coverageMatrix(reader, "en")).some(({ id, all }) => id === "L" && all > 0)) },
};

const seenIn = (telling: unknown): ProfileField[] => {
  const text = typeof telling === "string" ? telling : JSON.stringify(telling);
  return (Object.keys(marks) as ProfileField[]).filter((field) => marks[field].test(text));
};

/** Whom a part reaches when everything is for this audience. */
const reachedBy = (field: ProfileField, audience: Audience): ReaderKind[] => {
  if (field in fixedReached) return fixedReached[field as FixedField];
  const { widest } = chosenFields[field as ChosenField];
  return reached[audiences[Math.min(audiences.indexOf(audience), audiences.indexOf(widest))]!];
};

describe.each(audiences)("a profile for the audience %s", (audience) => {
  beforeAll(() => everythingFor(audience));

  it.each(readerKinds)("tells %s on its page all that they may know, and nothing else", async (kind) => {
    const may = (Object.keys(marks) as ProfileField[]).filter((field) => reachedBy(field, audience).includes(kind));
    expect(seenIn(await profileView(readers[kind], subject.handle, "en")).sort()).toEqual(may.sort());
  });

  it.each(readerKinds)("tells %s nothing else in any other way", async (kind) => {
    for (const [way, tell] of Object.entries(tellings)) {
      const leaks = seenIn(await tell(readers[kind])).filter((field) => !reachedBy(field, audience).includes(kind));
      expect(leaks, way).toEqual([]);
    }
  });

  it.each(readerKinds)("is found by %s by what they may know, and by nothing else", async (kind) => {
    for (const [way, { field, finds }] of Object.entries(findings)) {
      if (!reachedBy(field, audience).includes(kind)) expect(await finds(readers[kind]), way).toBe(false);
    }
  });

  it("is counted for a newcomer only by what all colleagues may know", async () => {
    const newcomer = readers.officemate.personId;
    const like = await peopleLike(newcomer, "en", { limit: 20, near: true });
    const isWide = reached[audience].includes("colleague");
    if (!isWide) expect(seenIn([like, await companion(subject.id, "en")])).toEqual([]);
  });

  it("goes into the archive together with whom it is for", async () => {
    const lines = await transaction(async (tx) => {
      const all = [];
      for await (const line of archivedPeople.stored(tx)) all.push(line);
      return all.flat();
    });
    const line = lines.find(({ handle }) => handle === subject.handle);
    expect(line?.audiences).toMatchObject({ about: audience, expertise: audience });
  });
});

describe("what is found", () => {
  it("is found where it may be known, so that each denial above has its permission", async () => {
    await everythingFor("organisation");
    for (const [way, { finds }] of Object.entries(findings)) expect(await finds(readers.administrator), way).toBe(true);
  });

  it("shows on no map and in no tree beyond the number of people", async () => {
    await everythingFor("self");
    expect(seenIn((await worldView(readers.colleague, "en")).map(({ iso2: _, name: __, ...rest }) => rest))).toEqual([]);
  });

  it("is listed above part by part: who adds one says here how it would show", async () => {
    expect(Object.keys(marks).sort()).toEqual([...Object.keys(chosenFields), ...Object.keys(fixedFields)].sort());
    const kept = await database().execute<{ name: string }>(sql`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and table_name in ('profile', 'person_language', 'person_expertise', 'person_country', 'person_post', 'support_terms', 'clearance', 'mobility_wish')
      order by 1`);
    expect(kept.map(({ name }) => name)).toEqual(listedColumns);
  });
});

/** Every column that tells something of somebody, so that a new one is not forgotten here. */
const listedColumns = [
  "clearance.country_iso2", "clearance.id", "clearance.kind", "clearance.person_id", "clearance.valid_until",
  "mobility_wish.aim", "mobility_wish.earliest", "mobility_wish.person_id", "mobility_wish.regions", "mobility_wish.short_assignment", "mobility_wish.updated_at",
  "person_country.country_iso2", "person_country.from_year", "person_country.kind", "person_country.person_id", "person_country.until_year",
  "person_expertise.last_used", "person_expertise.level", "person_expertise.person_id", "person_expertise.term_id", "person_expertise.years",
  "person_language.drafts", "person_language.examined", "person_language.facilitates", "person_language.language", "person_language.person_id", "person_language.read", "person_language.speak", "person_language.write",
  "person_post.contract", "person_post.contract_ends", "person_post.grade", "person_post.line_manager_id", "person_post.person_id", "person_post.released_by_id", "person_post.unit",
  "profile.about", "profile.about_language", "profile.arabic", "profile.confirmed_at", "profile.contact_hours", "profile.family_name_first", "profile.guest_arabic", "profile.guest_vector",
  "profile.names", "profile.nationalities", "profile.open", "profile.person_id", "profile.pronouns", "profile.reminded_at", "profile.revision", "profile.updated_at", "profile.vector",
  "support_terms.notice_days", "support_terms.other_regions_days", "support_terms.person_id", "support_terms.standby", "support_terms.travel_limit", "support_terms.travels", "support_terms.updated_at",
];
