import { and, eq, sql } from "drizzle-orm";
import { clearance, country, mission, missionMember, office, person, requestConsultation, requestProposal, supportTerms, takenTime } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { dayAfter } from "~/platform/working-week/working-week.server";
import { accessStep, type RequestRow } from "./access-request.server";
import { planProblem, type Traveller } from "./plan-problem";
import { takeStep } from "./take-step.server";

interface Days {
  startsOn: string;
  endsOn: string;
}

/**
 * Fixes the days: makes the mission of those released, one of them leading, and takes its days from their
 * calendars where they travel. Throws `invalid` beside the first day when somebody is not free, may not
 * travel there, lacks the security training a fragile country asks for, or the covering office objects.
 */
export const planMission = (actor: Actor, id: number, days: Days): Promise<void> => fixDays(actor, id, "plan", days);

/** Other days for the same people: those that were fixed are given back first, and everything is checked anew. Throws as `planMission` does; then the days stay as they were. */
export const replanMission = (actor: Actor, id: number, days: Days): Promise<void> => fixDays(actor, id, "replan", days);

function fixDays(actor: Actor, id: number, step: "plan" | "replan", days: Days): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, step);
    if (request.missionId) await tx.delete(mission).where(eq(mission.id, request.missionId));
    const people = await travellers(tx, request, days);
    const [place] = request.countryIso2 ? await tx.select({ fragile: country.fragile, region: country.region }).from(country).where(eq(country.iso2, request.countryIso2)) : [];
    const travels = request.countryIso2 !== null && request.mode !== "remote";
    const problem = planProblem(people, { travels, isFragile: Boolean(place?.fragile), region: place?.region ?? null, endsOn: days.endsOn, objected: await isObjected(tx, id) });
    if (problem) throw new DomainError("invalid", problem, "startsOn");
    const missionId = request.countryIso2 ? await makeMission(tx, request, request.countryIso2, people, days, travels) : null;
    await takeStep(tx, request, step, { actorId: actor.personId }, { ...days, missionId });
  });
}

async function isObjected(tx: Transaction, requestId: number): Promise<boolean> {
  const objections = await tx.select({ personId: requestConsultation.personId }).from(requestConsultation)
    .where(and(eq(requestConsultation.requestId, requestId), eq(requestConsultation.purpose, "country_office"), eq(requestConsultation.state, "objected")));
  return objections.length > 0;
}

function travellers(tx: Transaction, request: RequestRow, { startsOn, endsOn }: Days): Promise<Traveller[]> {
  return tx
    .select({
      personId: person.id, leads: requestProposal.leads,
      region: office.region,
      travels: sql<Traveller["travels"]>`coalesce(${supportTerms.travels}, 'anywhere')`,
      trainedUntil: sql<string | null>`(select max(${clearance.validUntil}) from ${clearance} where ${clearance.personId} = ${person.id} and ${clearance.kind} = 'security_training')`,
      isTaken: sql<boolean>`exists (select from ${takenTime} where ${takenTime.personId} = ${person.id} and ${takenTime.begins} < ${endsOn}::date + 1 and ${takenTime.ends} > ${startsOn}::date)`,
    })
    .from(requestProposal)
    .innerJoin(person, eq(person.id, requestProposal.personId))
    .leftJoin(office, eq(office.id, person.officeId))
    .leftJoin(supportTerms, eq(supportTerms.personId, person.id))
    .where(and(eq(requestProposal.requestId, request.id), eq(requestProposal.state, "released")))
    .orderBy(requestProposal.releasedAt, person.id);
}

async function makeMission(tx: Transaction, request: RequestRow, countryIso2: string, people: Traveller[], { startsOn, endsOn }: Days, travels: boolean): Promise<number> {
  const [made] = await tx.insert(mission).values({ countryIso2, termId: request.termId, startsOn, endsOn, mode: travels ? "on_site" : "remote" }).returning({ id: mission.id });
  const missionId = made!.id;
  const lead = people.find(({ leads }) => leads) ?? people[0];
  await tx.insert(missionMember).values(people.map(({ personId }) => ({ missionId, personId, leads: personId === lead?.personId })));
  if (travels) {
    const begins = `${startsOn} 00:00:00`;
    const ends = `${dayAfter(endsOn)} 00:00:00`;
    await tx.insert(takenTime).values(people.map(({ personId }) => ({ personId, begins, ends, kind: "mission" as const, missionId })));
  }
  return missionId;
}
