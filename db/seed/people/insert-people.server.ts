import { sql } from "drizzle-orm";
import {
  credential, membership, office, person, personCountry, personExpertise, personLanguage, profile, team,
} from "~db/schema";
import { seedClock, type SeedClock } from "../clock";
import type { SeedDatabase } from "../factories/seed-database";
import { hashDemoPassword } from "./demo-password.server";
import { insertFacts } from "./facts/insert-facts.server";
import { planMemberships } from "./plan-memberships";
import { planPeople, type PlannedPerson } from "./plan-people";
import { demoEmail, demoPassword, demoSignIns } from "./sign-ins";

/** What the demonstration's people came to. */
export interface PeopleInserted {
  counts: { people: number; expertise: number; languages: number; countries: number; memberships: number; missions: number; evidence: number; takenTime: number };
  /** The people one can sign in as, with the one password of the demonstration. */
  signIns: { email: string; password: string; who: string }[];
  /** Number of each person by handle, for the content that follows. */
  idByHandle: Map<string, number>;
}

/** Teams are older than the first person of the demonstration. */
const teamAgeInDays = 1500;

function numbered<Value>(values: Map<string, Value>, key: string): Value {
  const value = values.get(key);
  if (value === undefined) throw new Error(`The demonstration names "${key}", which the database does not know.`);
  return value;
}

async function insertPersons(tx: SeedDatabase, planned: PlannedPerson[]): Promise<Map<string, number>> {
  const offices = await tx.select({ id: office.id, code: office.code }).from(office);
  const officeIds = new Map(offices.map((row) => [row.code, row.id]));
  const rows = planned.map(({ row, seed }) => ({
    ...row, officeId: seed.office === null ? null : numbered(officeIds, seed.office),
  }));
  const stored = await tx.insert(person).values(rows).returning({ id: person.id, handle: person.handle });
  return new Map(stored.map((row) => [row.handle, row.id]));
}

async function insertProfiles(tx: SeedDatabase, planned: PlannedPerson[], ids: Map<string, number>) {
  const owned = planned.map((one) => ({ ...one, personId: numbered(ids, one.row.handle) }));
  const expertise = owned.flatMap((one) => one.expertise.map((row) => ({ ...row, personId: one.personId })));
  const languages = owned.flatMap((one) => one.languages.map((row) => ({ ...row, personId: one.personId })));
  const countries = owned.flatMap((one) => one.countries.map((row) => ({ ...row, personId: one.personId })));
  await tx.insert(profile).values(owned.map((one) => ({ ...one.profile, personId: one.personId })));
  await tx.insert(personExpertise).values(expertise);
  await tx.insert(personLanguage).values(languages);
  await tx.insert(personCountry).values(countries);
  return { expertise: expertise.length, languages: languages.length, countries: countries.length };
}

async function insertMemberships(tx: SeedDatabase, planned: PlannedPerson[], ids: Map<string, number>, clock: SeedClock) {
  await tx.update(team).set({ createdAt: clock.daysAgo(teamAgeInDays) }).where(sql`${team.code} is not null`);
  const teams = await tx.select({ id: team.id, code: team.code }).from(team);
  const teamIds = new Map(teams.map((row) => [row.code ?? "", row.id]));
  const rows = planMemberships(planned, clock).map(({ handle, team: code, role, joinedAt }) => ({
    teamId: numbered(teamIds, code), personId: numbered(ids, handle), role, joinedAt,
  }));
  await tx.insert(membership).values(rows);
  return rows.length;
}

async function insertCredentials(tx: SeedDatabase, ids: Map<string, number>, clock: SeedClock) {
  const passwordHash = hashDemoPassword(demoPassword);
  await tx.insert(credential).values(
    demoSignIns.map(({ handle }) => ({ personId: numbered(ids, handle), passwordHash, changedAt: clock.anchor })),
  );
}

/**
 * Fills an organisation that has reference data and nobody in it with the people of the demonstration.
 * For demo mode alone: it sets the demo password for the few demo sign-ins. All dates are distances
 * from `anchor`. Must run inside a transaction, once; appends no event. Throws when somebody of the
 * demonstration is there already.
 */
export async function insertPeople(tx: SeedDatabase, anchor: Date): Promise<PeopleInserted> {
  const clock = seedClock(anchor);
  const planned = planPeople(clock);
  const idByHandle = await insertPersons(tx, planned);
  const profiles = await insertProfiles(tx, planned, idByHandle);
  const memberships = await insertMemberships(tx, planned, idByHandle, clock);
  const facts = await insertFacts(tx, planned, idByHandle, clock);
  await insertCredentials(tx, idByHandle, clock);
  return {
    counts: { people: planned.length, ...profiles, memberships, ...facts },
    signIns: demoSignIns.map(({ handle, who }) => ({ email: demoEmail(handle), password: demoPassword, who })),
    idByHandle,
  };
}
