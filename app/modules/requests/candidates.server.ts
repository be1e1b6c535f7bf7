import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { peopleVisibleTo } from "~/modules/experts/public.server";
import { country, coverage, office, person, personExpertise, profile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { dateIn } from "~/platform/working-week/working-week.server";
import type { RequestRow } from "./access-request.server";
import { candidateFacts } from "./candidate-facts.server";
import { termsWithin } from "./candidates-terms.server";
import type { CandidateFacts } from "./contract";
import { byFitness, type Need } from "./weigh-candidates";

/** Of those who know the field, so many are looked at closely, the deepest knowledge first. */
const lookedAt = 120;
const shown = { fitting: 6, ruledOut: 4 };

/** What a request asks of people, with what decides about its country and its requester's region. */
export async function needOf(request: RequestRow, now = new Date()): Promise<Need> {
  const [place] = request.countryIso2 ? await database().select({ fragile: country.fragile, region: country.region }).from(country).where(eq(country.iso2, request.countryIso2)) : [];
  const [home] = await database().select({ region: office.region }).from(person).innerJoin(office, eq(office.id, person.officeId)).where(eq(person.id, request.requesterId));
  return {
    languages: request.languages, travels: request.mode === "on_site" && request.countryIso2 !== null, isFragile: Boolean(place?.fragile), region: place?.region ?? null,
    notRegion: request.otherRegions ? (home?.region ?? null) : null, startsOn: request.startsOn, endsOn: request.endsOn, today: dateIn("UTC", now),
  };
}

/**
 * People who know the field of a request and whom this actor may see, with what speaks for and against each:
 * those who fit, best first, and the nearest of those whom something rules out. A request in several fields
 * takes those who know any of them.
 */
export async function candidatesFor(actor: Actor, request: RequestRow, locale: Locale): Promise<{ fitting: CandidateFacts[]; ruledOut: CandidateFacts[]; count: number }> {
  const terms = [request.termId, ...request.otherTermIds];
  const need = await needOf(request);
  const depth = sql<number>`min(array_position(array['reference', 'advanced', 'working'], ${personExpertise.level}))`;
  const covers = request.countryIso2
    ? sql<boolean>`bool_or(exists (select from ${coverage} where ${coverage.officeId} = ${person.officeId} and ${coverage.countryIso2} = ${request.countryIso2} and coalesce(${coverage.validUntil}, 'infinity') >= current_date))`
    : sql<boolean>`false`;
  const known = await database()
    .select({ id: person.id, covers: covers.as("covers") })
    .from(person)
    .innerJoin(personExpertise, eq(personExpertise.personId, person.id))
    .innerJoin(profile, eq(profile.personId, person.id))
    .where(and(peopleVisibleTo(actor), ne(person.id, request.requesterId), inArray(personExpertise.termId, termsWithin(terms))))
    .groupBy(person.id)
    .orderBy(sql`covers desc`, depth, person.id)
    .limit(lookedAt);
  const facts = (await candidateFacts(known.map(({ id }) => id), request, need, locale)).sort(byFitness);
  const fitting = facts.filter(({ against }) => against.length === 0);
  return { fitting: fitting.slice(0, shown.fitting), ruledOut: facts.filter(({ against }) => against.length > 0).slice(0, shown.ruledOut), count: fitting.length };
}
