import { sql } from "drizzle-orm";
import { country, countryGroup, coverage as coverageTable, expertiseTerm, mergedTerm, office, searchWord, team } from "~db/schema";
import type { SeedDatabase } from "../factories/seed-database";
import { countries } from "./countries";
import { coverage } from "./coverage";
import { offices } from "./offices";
import { countryGroups, searchWords } from "./search-words";
import { taxonomy } from "./taxonomy";
import { teams } from "./teams";

/** How many rows of each kind the reference data hold. */
interface ReferenceCounts {
  countries: number;
  offices: number;
  coverage: number;
  terms: number;
  teams: number;
}

const excluded = (column: string) => sql.raw(`excluded.${column}`);

async function insertCountries(tx: SeedDatabase) {
  const rows = countries.map(({ member, traits, ...rest }) => ({
    ...rest,
    memberState: member,
    leastDeveloped: traits.includes("least-developed"),
    landlocked: traits.includes("landlocked"),
    smallIsland: traits.includes("small-island"),
  }));
  await tx.insert(country).values(rows).onConflictDoUpdate({
    target: country.iso2,
    set: {
      iso3: excluded("iso3"), m49: excluded("m49"), subregion: excluded("subregion"), region: excluded("region"),
      memberState: excluded("member_state"), leastDeveloped: excluded("least_developed"),
      landlocked: excluded("landlocked"), smallIsland: excluded("small_island"),
      presence: excluded("presence"), fragile: excluded("fragile"),
    },
  });
}

/** Offices come without their parents first: the parents' numbers are only known afterwards. */
async function insertOffices(tx: SeedDatabase): Promise<Map<string, number>> {
  const rows = offices.map((row) => ({
    code: row.code, name: row.name, city: row.city, type: row.type, countryIso2: row.country, region: row.region,
    timeZone: row.timeZone, latitude: row.latitude, longitude: row.longitude, workLanguages: row.workLanguages,
  }));
  const stored = await tx.insert(office).values(rows).onConflictDoUpdate({
    target: office.code,
    set: {
      name: excluded("name"), city: excluded("city"), type: excluded("type"), countryIso2: excluded("country_iso2"),
      region: excluded("region"), timeZone: excluded("time_zone"), latitude: excluded("latitude"),
      longitude: excluded("longitude"), workLanguages: excluded("work_languages"),
    },
  }).returning({ id: office.id, code: office.code });
  await linkParents(tx, "office", offices);
  return new Map(stored.map((row) => [row.code, row.id]));
}

/** What the organisation changed stays, and what it merged stays merged. */
async function insertTerms(tx: SeedDatabase) {
  const merged = new Map((await tx.select({ id: mergedTerm.id, intoId: mergedTerm.intoId }).from(mergedTerm)).map(({ id, intoId }) => [id, intoId]));
  const rows = taxonomy.filter(({ id }) => !merged.has(id)).map(({ parent, ...term }, position) => ({ ...term, parentId: parent === null ? null : (merged.get(parent) ?? parent), position }));
  await tx.insert(expertiseTerm).values(rows).onConflictDoUpdate({
    target: expertiseTerm.id,
    setWhere: sql`not ${expertiseTerm.changedHere}`,
    set: {
      parentId: excluded("parent_id"), level: excluded("level"), label: excluded("label"),
      alternatives: excluded("alternatives"), position: excluded("position"),
    },
  });
}

/** The organisation's own words stay, and what it took out stays out. */
async function insertSearchWords(tx: SeedDatabase) {
  await tx.insert(countryGroup).values(countryGroups).onConflictDoUpdate({ target: countryGroup.code, set: { label: excluded("label"), countries: excluded("countries") } });
  const batch = 2_000;
  for (let from = 0; from < searchWords.length; from += batch) await tx.insert(searchWord).values(searchWords.slice(from, from + batch)).onConflictDoNothing();
}

/** Teams are lived in: one that exists already keeps its name, purpose and visibility. */
async function insertTeams(tx: SeedDatabase) {
  const rows = teams.map((row) => ({
    code: row.code, slug: row.slug, kind: row.kind, visibility: row.visibility, name: row.name,
    purpose: row.purpose, leadUnit: row.leadUnit, termIds: row.terms,
  }));
  const added = await tx.insert(team).values(rows).onConflictDoNothing({ target: team.code }).returning({ code: team.code });
  const isNew = new Set(added.map((row) => row.code));
  await linkParents(tx, "team", teams.filter((row) => isNew.has(row.code)));
}

async function linkParents(tx: SeedDatabase, table: "office" | "team", rows: { code: string; parent: string | null }[]) {
  const links = rows.filter((row) => row.parent !== null).map((row) => sql`(${row.code}, ${row.parent})`);
  if (links.length === 0) return;
  const name = sql.identifier(table);
  await tx.execute(sql`
    update ${name} child set parent_id = parent.id
    from (values ${sql.join(links, sql`, `)}) as link (child, parent)
    join ${name} parent on parent.code = link.parent
    where child.code = link.child and child.parent_id is distinct from parent.id`);
}

async function insertCoverage(tx: SeedDatabase, officeIds: Map<string, number>) {
  const rows = coverage.map((row) => {
    const officeId = officeIds.get(row.office);
    if (officeId === undefined) throw new Error(`The coverage data name an unknown office: ${row.office}`);
    return { officeId, countryIso2: row.country, kind: row.kind, validFrom: row.from, validUntil: row.until };
  });
  await tx.insert(coverageTable).values(rows).onConflictDoNothing();
}

/**
 * Puts countries, offices, coverage, the expertise taxonomy and the organisation's teams into the
 * database. Idempotent: facts are brought up to date, teams and coverage that exist are left as the
 * organisation keeps them. Must run inside a transaction; appends no event. Returns the row counts.
 */
export async function insertReference(tx: SeedDatabase): Promise<ReferenceCounts> {
  await insertCountries(tx);
  const officeIds = await insertOffices(tx);
  await insertCoverage(tx, officeIds);
  await insertTerms(tx);
  await insertSearchWords(tx);
  await insertTeams(tx);
  return {
    countries: countries.length, offices: offices.length, coverage: coverage.length,
    terms: taxonomy.length, teams: teams.length,
  };
}
