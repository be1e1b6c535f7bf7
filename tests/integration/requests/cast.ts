import { eq } from "drizzle-orm";
import { createRequest } from "~/modules/requests/create-request.server";
import { requestSchema, type RequestStepInput } from "~/modules/requests/schema.server";
import { takeRequestStep } from "~/modules/requests/take-request-step.server";
import type { Actor } from "~/platform/auth/actor";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { database, transaction } from "~/platform/database/connection.server";
import { clearance, coverage, office, personCountry, personExpertise, personLanguage, personPost, supportRequest } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson, type Person } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam, type Team } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";

type Overrides = Parameters<typeof buildPerson>[1];

/** Somebody of the staff, and the same as use cases see them. */
export async function somebody(overrides: Overrides = {}): Promise<Person & { actor: Actor }> {
  const built = await buildPerson(database(), overrides);
  return { ...built, actor: await actorFor(built) };
}

const officeIdOf = async (code: string): Promise<number> => (await database().select({ id: office.id }).from(office).where(eq(office.code, code)))[0]!.id;

interface Knows {
  term: string;
  level?: "working" | "advanced" | "reference";
  languages?: Record<string, "B1" | "B2" | "C1" | "C2">;
  countries?: string[];
  releasedBy?: number;
  trainedUntil?: string;
}

/** A specialist with what decides about sending them. */
async function specialist(overrides: Overrides, { term, level = "reference", languages = {}, countries = [], releasedBy, trainedUntil }: Knows) {
  const who = await somebody(overrides);
  const personId = who.id;
  await database().insert(personExpertise).values({ personId, termId: term, level, years: 8 });
  for (const [language, speak] of Object.entries(languages)) await database().insert(personLanguage).values({ personId, language, speak });
  for (const countryIso2 of countries) await database().insert(personCountry).values({ personId, countryIso2, kind: "mission", fromYear: 2024, untilYear: 2024 });
  if (releasedBy) await database().insert(personPost).values({ personId, releasedById: releasedBy });
  await transaction((tx) => rememberWords(tx, personId));
  if (trainedUntil) await database().insert(clearance).values({ personId, kind: "security_training", validUntil: trainedUntil });
  return who;
}

/**
 * A place of its own with all that takes part: an office that covers Niger with its director, a decent work
 * team whose director releases its specialist, and a team of the field with a coordinator. `term` tells the
 * field, so that tests in one database do not meet.
 */
export async function stage(term: string) {
  const db = database();
  const [covering, technical] = [await buildOffice(db, { type: "CO" }), await buildOffice(db, { type: "DWT" })];
  await db.insert(coverage).values([
    { officeId: covering.id, countryIso2: "NE", kind: "administrative", validFrom: "2016-01-01" },
    { officeId: technical.id, countryIso2: "NE", kind: "technical", validFrom: "2016-01-01" },
  ]);
  const director = await somebody({ officeId: covering.id, function: "country_office_director" });
  const owner = await somebody({ officeId: technical.id, function: "dwt_director" });
  const expert = await specialist({ officeId: technical.id }, { term, languages: { fr: "C2" }, countries: ["NE"], releasedBy: owner.id, trainedUntil: "2099-12-31" });
  const team: Team = await buildTeam(db, { termIds: [term] });
  const coordinator = await somebody();
  await buildMembership(db, { teamId: team.id, personId: coordinator.id, role: "coordinator" });
  const requester = await somebody({ officeId: await officeIdOf("CO-ABIDJAN"), function: "country_office_director", locale: "fr" });
  return { covering, technical, director, owner, expert, team, coordinator, requester };
}

/** A request as a form sends it. */
const asked = (fields: Record<string, unknown>) => requestSchema.parse({ title: "Actuaire pour le Niger", kind: "mission", termId: "D2", mode: "on_site", intent: "send", ...fields });

export const ask = async (actor: Actor, fields: Record<string, unknown>): Promise<number> => (await createRequest(actor, asked(fields), "fr")).id;

export const take = (who: { actor: Actor }, id: number, step: RequestStepInput): Promise<void> => takeRequestStep(who.actor, id, step);

export const rowOf = async (id: number) => (await database().select().from(supportRequest).where(eq(supportRequest.id, id)))[0]!;
export const stateOf = async (id: number) => (await rowOf(id)).state;
