import { expertList } from "~/modules/experts/expert-list.server";
import type { ExpertFilters } from "~/modules/experts/contract";
import { rememberWords } from "~/modules/experts/findable-words.server";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { personCountry, personExpertise, personLanguage } from "~db/schema";
import { buildPerson, type Person } from "~db/seed/factories/build-person";
import { actorFor } from "../../support/actors";

interface Knows {
  fields?: { termId: string; level?: "working" | "advanced" | "reference"; years?: number }[];
  languages?: { language: string; speak: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | null }[];
  countries?: { countryIso2: string; kind?: "posting" | "mission" | "project" | "remote"; fromYear?: number; untilYear?: number | null }[];
}

/** Somebody with a profile that can be found. */
export async function anExpert(overrides: Parameters<typeof buildPerson>[1], knows: Knows = {}): Promise<Person> {
  const person = await buildPerson(database(), overrides);
  const personId = person.id;
  if (knows.fields) await database().insert(personExpertise).values(knows.fields.map((field) => ({ level: "advanced" as const, ...field, personId })));
  if (knows.languages) await database().insert(personLanguage).values(knows.languages.map((entry) => ({ ...entry, personId })));
  if (knows.countries) await database().insert(personCountry).values(knows.countries.map((entry) => ({ kind: "mission" as const, fromYear: 2023, untilYear: 2024, ...entry, personId })));
  await transaction((tx) => rememberWords(tx, personId));
  return person;
}

/** A member of staff who looks for others. */
export const aReader = async (overrides: Partial<Person> = {}): Promise<Actor> => actorFor(await buildPerson(database(), overrides));

/** What the directory answers. */
export const look = (actor: Actor, filters: Partial<ExpertFilters>, locale: Locale = "en") => expertList(actor, locale, { q: "", page: 1, ...filters });

/** The names of whom the directory answers with, in its order. */
export const namesOf = async (actor: Actor, filters: Partial<ExpertFilters>): Promise<string[]> => (await look(actor, filters)).rows.map((row) => row.name);
