import { eq, inArray } from "drizzle-orm";
import { country, expertiseTerm } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import type { RequestRow } from "./access-request.server";
import { authorsNamed } from "./named-people.server";
import { teamForTerm, teamToAnswer } from "./route-request.server";
import { languagesIn, type RequestInput } from "./schema.server";

/** What this actor's form says, as the row keeps it; of one that is changed the authors it has stay known. Throws `invalid` for fields, countries, teams and authors that do not exist. */
export async function valuesOf(tx: Transaction, actor: Actor, input: RequestInput, { authorIds }: Pick<RequestRow, "authorIds"> = { authorIds: [] }): Promise<Partial<RequestRow> & Pick<RequestRow, "title" | "kind" | "termId">> {
  const others = [...new Set([input.otherTerm1, input.otherTerm2])].filter((id) => id !== undefined && id !== input.termId) as string[];
  await refuseUnknown(tx, [input.termId, ...others], input.country);
  const { title, need, kind, termId, days, mode, wanted } = input;
  return {
    title, need, kind, termId, mode, wanted, days: days ?? null, otherTermIds: others, countryIso2: input.country ?? null,
    startsOn: input.startsOn ?? null, endsOn: input.endsOn ?? null, otherRegions: input.otherRegions === "on",
    languages: distinct(languagesIn(input)), authorIds: kind === "review" ? await authorsNamed(tx, actor, input.authors, authorIds) : [], teamId: await teamOf(tx, input),
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

/** The team that was named, else the one that answers for the first of the fields that any team covers. */
async function teamOf(tx: Transaction, { team, termId, otherTerm1, otherTerm2 }: RequestInput): Promise<number | null> {
  if (!team) {
    for (const term of [termId, otherTerm1, otherTerm2]) {
      const found = term ? await teamForTerm(tx, term) : null;
      if (found !== null) return found;
    }
    return null;
  }
  const id = await teamToAnswer(tx, team);
  if (id === null) throw new DomainError("invalid", "team_missing", "team");
  return id;
}
