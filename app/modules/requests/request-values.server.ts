import { eq, inArray } from "drizzle-orm";
import { country, expertiseTerm, person } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import type { RequestRow } from "./access-request.server";
import { teamForTerm, teamToAnswer } from "./route-request.server";
import { languagesIn, type RequestInput } from "./schema.server";

/** What a form says, as the row keeps it. Throws `invalid` for fields, countries and teams that do not exist. */
export async function valuesOf(tx: Transaction, input: RequestInput): Promise<Partial<RequestRow> & Pick<RequestRow, "title" | "kind" | "termId">> {
  const others = [...new Set([input.otherTerm1, input.otherTerm2])].filter((id) => id !== undefined && id !== input.termId) as string[];
  await refuseUnknown(tx, [input.termId, ...others], input.country);
  const { title, need, kind, termId, days, mode, wanted } = input;
  return {
    title, need, kind, termId, mode, wanted, days: days ?? null, otherTermIds: others, countryIso2: input.country ?? null,
    startsOn: input.startsOn ?? null, endsOn: input.endsOn ?? null, otherRegions: input.otherRegions === "on",
    languages: distinct(languagesIn(input)), teamId: await teamOf(tx, input),
  };
}

const distinct = (languages: RequestRow["languages"]) => [...new Map(languages.map((entry) => [entry.language, entry])).values()];

async function refuseUnknown(tx: Transaction, termIds: string[], iso2: string | undefined): Promise<void> {
  const terms = await tx.select({ id: expertiseTerm.id }).from(expertiseTerm).where(inArray(expertiseTerm.id, termIds));
  const missing = termIds.find((id) => !terms.some((term) => term.id === id));
  if (missing) throw new DomainError("invalid", "term_missing", missing === termIds[0] ? "termId" : "otherTerm1");
  if (!iso2) return;
  const [place] = await tx.select({ iso2: country.iso2 }).from(country).where(eq(country.iso2, iso2));
  if (!place) throw new DomainError("invalid", "country_unknown", "country");
}

async function teamOf(tx: Transaction, { team, termId }: RequestInput): Promise<number | null> {
  if (!team) return teamForTerm(tx, termId);
  const id = await teamToAnswer(tx, team);
  if (id === null) throw new DomainError("invalid", "team_missing", "team");
  return id;
}

/** The active person of a handle. Throws `invalid` beside `person`. */
export async function personNamed(tx: Transaction, handle: string): Promise<{ id: number; officeId: number | null }> {
  const [found] = await tx.select({ id: person.id, officeId: person.officeId, status: person.status }).from(person).where(eq(person.handle, handle));
  if (found?.status !== "active") throw new DomainError("invalid", "person_missing", "person");
  return found;
}
