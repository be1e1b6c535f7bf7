import { and, eq, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { coversToday } from "~/modules/countries/public.server";
import { directsHere } from "~/modules/organisation/public.server";
import { coverage, office, person, personPost, requestConsultation, team, teamResponsibility } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import type { RequestRow } from "./access-request.server";
import type { ConsultationPurpose } from "./contract";
import { coveringDirectors } from "./covering-directors.server";

/** The offices that serve a country technically. */
async function servingOffices(tx: Transaction, iso2: string): Promise<number[]> {
  const rows = await tx.select({ id: coverage.officeId }).from(coverage).where(and(eq(coverage.countryIso2, iso2), eq(coverage.kind, "technical"), coversToday));
  return rows.map(({ id }) => id);
}

/** The head of the unit that answers for the team's technical line: whoever of it releases the others. */
async function unitHeads(tx: Transaction, teamId: number): Promise<number[]> {
  const own = alias(personPost, "own");
  const rows = await tx.selectDistinct({ id: person.id }).from(team)
    .innerJoin(personPost, sql`${personPost.unit} = ${team.leadUnit} and ${personPost.unit} <> ''`)
    .innerJoin(person, and(eq(person.id, personPost.releasedById), eq(person.status, "active")))
    .innerJoin(own, and(eq(own.personId, person.id), eq(own.unit, team.leadUnit)))
    .where(eq(team.id, teamId));
  return rows.map(({ id }) => id);
}

/** Those who know who wishes to go where; they alone are told of such wishes. */
async function mobilityOfficers(tx: Transaction): Promise<number[]> {
  const rows = await tx.select({ id: person.id }).from(person).where(and(eq(person.function, "mobility_officer"), eq(person.status, "active"))).orderBy(person.id);
  return rows.map(({ id }) => id);
}

/** The employers' and workers' specialists to offer: those the team names for the region, else those of the covering decent work team, else of the bureaux. */
async function bureauSpecialists(tx: Transaction, request: RequestRow, teamId: number | null) {
  const covering = request.countryIso2 ? await servingOffices(tx, request.countryIso2) : [];
  const rows = await tx
    .select({
      id: person.id, function: person.function,
      nearness: sql<number>`case
        when exists (select from ${teamResponsibility} r where r.team_id = ${teamId}::int and r.person_id = ${person.id} and r.duty in ('employers', 'workers') and (r.office_id is null or r.office_id = any(${sql.param(covering)}::int[]))) then 0
        when ${person.officeId} = any(${sql.param(covering)}::int[]) then 1
        when ${office.type} = 'HQ' then 2 else 3 end`.as("nearness"),
    })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(or(eq(person.function, "employers_specialist"), eq(person.function, "workers_specialist")), eq(person.status, "active")))
    .orderBy(sql`nearness`, person.id);
  return ["employers", "workers"].flatMap((side) => {
    const nearest = rows.find((row) => row.function === `${side}_specialist`);
    return nearest ? [{ id: nearest.id, purpose: side as ConsultationPurpose }] : [];
  });
}

/** Asks somebody for their view, or offers them; whoever made the request is not asked, and nobody twice. Appends `requests.person_consulted` for those asked. */
async function enter(tx: Transaction, request: RequestRow, personId: number, purpose: ConsultationPurpose, state: "offered" | "asked"): Promise<void> {
  if (personId === request.requesterId) return;
  const added = await tx.insert(requestConsultation)
    .values({ requestId: request.id, personId, purpose, state, askedAt: state === "asked" ? new Date() : null })
    .onConflictDoNothing().returning({ personId: requestConsultation.personId });
  if (added.length > 0 && state === "asked") await appendEvent(tx, "requests.person_consulted", { requestId: request.id, personId });
}

interface Consulted {
  personId: number;
  purpose: ConsultationPurpose;
  state: "offered" | "asked";
}

/** Whose view a request needs when it is sent or goes to another team: the directors who cover the country and the unit of the technical line are asked, for a vacant post those for mobility too; employers' and workers' specialists are offered; never whoever made it, and each as the first of these that they are. */
export async function whomToConsult(tx: Transaction, request: RequestRow, teamId: number | null): Promise<Consulted[]> {
  const directorIds = request.countryIso2 ? await coveringDirectors(tx, request.countryIso2) : [];
  const headIds = teamId === null ? [] : await unitHeads(tx, teamId);
  const bureaux = await bureauSpecialists(tx, request, teamId);
  const all = [
    ...directorIds.map((personId): Consulted => ({ personId, purpose: "country_office", state: "asked" })),
    ...headIds.map((personId): Consulted => ({ personId, purpose: "unit", state: "asked" })),
    ...(request.kind === "cover" ? await mobilityOfficers(tx) : []).map((personId): Consulted => ({ personId, purpose: "mobility", state: "asked" })),
    ...bureaux.map(({ id, purpose }): Consulted => ({ personId: id, purpose, state: "offered" })),
  ].filter(({ personId }) => personId !== request.requesterId);
  return all.filter(({ personId }, place) => all.findIndex((one) => one.personId === personId) === place);
}

/** Puts them into the request and tells those who are asked; where no team answers yet, all but the unit. */
export async function consultAtStart(tx: Transaction, request: RequestRow, teamId = request.teamId): Promise<void> {
  for (const { personId, purpose, state } of await whomToConsult(tx, request, teamId)) await enter(tx, request, personId, purpose, state);
}

/** The director of the office of somebody who would travel is asked too, unless they own that person's time and decide anyway. */
export async function consultTravellersOffice(tx: Transaction, request: RequestRow, personId: number, releaserId: number | null): Promise<void> {
  if (request.mode === "remote" || !request.countryIso2) return;
  const [traveller] = await tx.select({ officeId: person.officeId, country: office.countryIso2 }).from(person).innerJoin(office, eq(office.id, person.officeId)).where(eq(person.id, personId));
  if (!traveller?.officeId || traveller.country === request.countryIso2) return;
  const heads = await tx.select({ id: person.id }).from(person).where(and(eq(person.officeId, traveller.officeId), directsHere));
  for (const { id } of heads) if (id !== releaserId && id !== personId) await enter(tx, request, id, "travellers_office", "asked");
}
