import { clearance, evidence, mission, missionMember, mobilityWish, personPost, supportTerms, takenTime } from "~db/schema";
import type { SeedClock } from "../../clock";
import type { SeedDatabase } from "../../factories/seed-database";
import type { PlannedPerson } from "../plan-people";
import { planMissions } from "./plan-missions";
import { planPosts } from "./plan-posts";
import { planClearances, planTerms, planWishes } from "./plan-support";
import { planTime } from "./plan-time";
import { evidenceTold } from "./told-evidence";

const daysAMonth = 30.4;
/** Postgres takes 65,535 values in one statement. */
const rowsAtOnce = 4000;

function known(ids: Map<string, number>, handle: string): number {
  const id = ids.get(handle);
  if (id === undefined) throw new Error(`The demonstration tells something of "${handle}", who is not there.`);
  return id;
}

async function insertMissions(tx: SeedDatabase, people: PlannedPerson[], ids: Map<string, number>, clock: SeedClock): Promise<number> {
  const planned = planMissions(people, clock);
  const stored = await tx.insert(mission).values(planned.map(({ handle: _, ...row }) => row)).returning({ id: mission.id });
  const rows = planned.map((row, place) => ({ ...row, personId: known(ids, row.handle), missionId: stored[place]?.id ?? 0 }));
  await tx.insert(missionMember).values(rows.map(({ missionId, personId }) => ({ missionId, personId, leads: true })));
  const languages = new Map(people.map((one) => [one.row.handle, one.seed.works]));
  await tx.insert(evidence).values(rows.map(({ handle, personId, missionId, countryIso2, termId, endsOn }) => ({
    personId, missionId, kind: "mission" as const, countryIso2, termId, happenedOn: endsOn, language: languages.get(handle) ?? "en",
  })));
  return rows.length;
}

async function insertTold(tx: SeedDatabase, ids: Map<string, number>, clock: SeedClock): Promise<number> {
  const rows = evidenceTold.map(([handle, kind, months, termId, countryIso2, language, title, more]) => ({
    personId: known(ids, handle), kind, happenedOn: clock.dayAgo(months * daysAMonth), termId, countryIso2, language, title, ...more,
  }));
  await tx.insert(evidence).values(rows);
  return rows.length;
}

/**
 * What is known of the demonstration's people beyond their profiles: posts and who releases whom, taken time, missions,
 * evidence, clearances, terms and wishes. Inserts in bulk, inside the caller's transaction, once; appends no event.
 */
export async function insertFacts(tx: SeedDatabase, people: PlannedPerson[], ids: Map<string, number>, clock: SeedClock) {
  const owned = <Row extends { handle: string }>(rows: Row[]) => rows.map(({ handle, ...row }) => ({ ...row, personId: known(ids, handle) }));
  const idOrNull = (handle: string | null) => (handle === null ? null : known(ids, handle));
  await tx.insert(personPost).values(owned(planPosts(people, clock)).map(({ lineManager, releasedBy, ...row }) => ({
    ...row, lineManagerId: idOrNull(lineManager), releasedById: idOrNull(releasedBy),
  })));
  await tx.insert(supportTerms).values(owned(planTerms(people)));
  await tx.insert(clearance).values(owned(planClearances(people, clock)));
  await tx.insert(mobilityWish).values(owned(planWishes(clock)));
  const time = owned(planTime(people, clock));
  for (let from = 0; from < time.length; from += rowsAtOnce) await tx.insert(takenTime).values(time.slice(from, from + rowsAtOnce));
  const missions = await insertMissions(tx, people, ids, clock);
  return { missions, evidence: missions + (await insertTold(tx, ids, clock)), takenTime: time.length };
}
