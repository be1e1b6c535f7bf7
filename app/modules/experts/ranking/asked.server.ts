import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { country, countryGroup, coverage, expertiseTerm, office, person, personStanding } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Need } from "../need/contract";
import { dateIn } from "~/platform/working-week/working-week.server";
import type { Asked, OfficeRegion, PlaceFacts } from "./facts.server";
import { nearness, topicImportance } from "./weights";

interface Term {
  id: string;
  parentId: string | null;
}

/** How near every field is to one: itself, what lies below it, its parent, its siblings, the rest of its branch. */
function nearnessTo(topic: string, terms: Term[]): Map<string, number> {
  const parentOf = new Map(terms.map(({ id, parentId }) => [id, parentId]));
  const parent = parentOf.get(topic) ?? null;
  const isBelow = (id: string): boolean => {
    for (let up = parentOf.get(id) ?? null; up !== null; up = parentOf.get(up) ?? null) if (up === topic) return true;
    return false;
  };
  const near = new Map<string, number>();
  for (const { id, parentId } of terms) {
    const weight = id === topic ? nearness.same
      : isBelow(id) ? nearness.below
        : id === parent ? nearness.parent
          : parent !== null && parentId === parent ? nearness.sibling
            : id[0] === topic[0] ? nearness.branch : 0;
    if (weight > 0) near.set(id, weight);
  }
  return near;
}

async function placesOf(countries: string[]): Promise<PlaceFacts[]> {
  if (countries.length === 0) return [];
  const [rows, covering] = await Promise.all([
    database().select({ iso2: country.iso2, region: country.region, subregion: country.subregion, fragile: country.fragile }).from(country).where(inArray(country.iso2, countries)),
    database().select({ iso2: coverage.countryIso2, kind: coverage.kind, officeId: office.id, timeZone: office.timeZone, workLanguages: office.workLanguages })
      .from(coverage).innerJoin(office, eq(office.id, coverage.officeId))
      .where(and(inArray(coverage.countryIso2, countries), isNull(coverage.validUntil), ne(office.type, "RO"))),
  ]);
  return rows.map(({ iso2, region, subregion, fragile }) => {
    const offices = covering.filter((row) => row.iso2 === iso2);
    const of = (kind: string) => offices.filter((row) => row.kind === kind).map(({ officeId }) => officeId);
    return {
      iso2, region, subregion, isFragile: fragile !== null, technicalOffices: of("technical"), administrativeOffices: of("administrative"),
      timeZone: offices[0]?.timeZone ?? null, workLanguages: [...new Set(offices.flatMap(({ workLanguages }) => workLanguages.slice(0, 1)))],
    };
  });
}

async function membersOf(areas: string[]): Promise<string[]> {
  if (areas.length === 0) return [];
  const rows = await database().select({ countries: countryGroup.countries }).from(countryGroup).where(inArray(countryGroup.code, areas));
  return rows.flatMap((row) => row.countries);
}

async function regionsOf(countries: string[]): Promise<{ regions: OfficeRegion[]; subregions: string[] }> {
  if (countries.length === 0) return { regions: [], subregions: [] };
  const rows = await database().selectDistinct({ region: country.region, subregion: country.subregion }).from(country).where(inArray(country.iso2, countries));
  return { regions: rows.flatMap(({ region }) => region ?? []), subregions: rows.map(({ subregion }) => subregion) };
}

async function regionOf(personId: number): Promise<OfficeRegion | null> {
  const [row] = await database().select({ region: office.region }).from(person).innerJoin(office, eq(office.id, person.officeId)).where(eq(person.id, personId));
  return row?.region ?? null;
}

/** The terms that matter to a need: the branches its fields are in. */
const branchesOf = (topics: string[]) =>
  database().select({ id: expertiseTerm.id, parentId: expertiseTerm.parentId }).from(expertiseTerm)
    .where(or(...[...new Set(topics.map((topic) => topic.slice(0, 1)))].map((letter) => sql`starts_with(${expertiseTerm.id}, ${letter})`)) ?? sql`false`);

/** Beyond so many, a field is common. */
const commonFrom = 2_000;

/** How many know each field, as far as they are counted. */
async function holdersOf(topics: string[]): Promise<Map<string, number>> {
  if (topics.length < 2) return new Map();
  const rows = await database().execute<{ id: string; holders: number }>(sql`
    select id, (select count(*)::int from (select from ${personStanding} where ${personStanding.termId} = id limit ${commonFrom}) each) as holders
    from unnest(string_to_array(${topics.join(" ")}, ' ')) id`);
  return new Map(rows.map(({ id, holders }) => [id, holders]));
}

/** Of several fields the rarer one says more, as rare words do in a text. */
const rarityOf = (holders: number | undefined) => (holders === undefined ? 1 : 1 / Math.log2(4 + holders));

/** Looks up what weighing a need must know of fields and places; `seeker` is on whose behalf it is asked. */
export async function whatIsAsked(actor: Actor, need: Need, { seeker = actor.personId, days = null, anyTopic = need.wanted > 1 }: { seeker?: number | undefined; days?: number | null | undefined; anyTopic?: boolean | undefined }, now: Date): Promise<Asked> {
  const [terms, holders, places, members, readerRegion] = await Promise.all([
    need.topics.length > 0 ? branchesOf(need.topics) : [], holdersOf(need.topics), placesOf(need.countries), membersOf(need.areas), regionOf(seeker),
  ]);
  const countries = [...new Set([...need.countries, ...members])];
  const { regions, subregions } = await regionsOf(countries);
  return {
    need, today: dateIn(actor.timeZone, now),
    topics: need.topics.map((id) => ({ id, importance: (topicImportance[id.slice(0, 1)] ?? 1) * rarityOf(holders.get(id)), nearness: nearnessTo(id, terms) })),
    languages: need.languages, countries: new Set(countries), places, subregions: new Set(subregions), regions: new Set(regions),
    readerRegion, readerTimeZone: actor.timeZone, days, anyTopic,
  };
}
