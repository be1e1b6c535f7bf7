import { and, eq, inArray, or, sql } from "drizzle-orm";
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
    languages: distinct(languagesIn(input)), authorIds: await authorsOf(tx, input), teamId: await teamOf(tx, input),
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

/** The people named as authors of what is to be reviewed. Throws `invalid` beside `authors` for a name that nobody, or more than one, has. */
async function authorsOf(tx: Transaction, { kind, authors }: RequestInput): Promise<number[]> {
  const names = kind === "review" ? [...new Set(authors.split(/[,;،、，；]/u).map((name) => name.trim().toLowerCase()).filter(Boolean))] : [];
  if (names.length === 0) return [];
  const name = sql<string>`lower(${person.displayName})`;
  const found = await tx.select({ id: person.id, handle: person.handle, name }).from(person).where(and(or(inArray(person.handle, names), inArray(name, names)), eq(person.status, "active")));
  return names.map((one) => {
    const [first, ...others] = found.filter(({ handle }) => handle === one).concat(found.filter((who) => who.name === one && who.handle !== one));
    if (!first || (others.length > 0 && first.handle !== one)) throw new DomainError("invalid", "author_unknown", "authors");
    return first.id;
  });
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

/** The active person of a handle. Throws `invalid` beside `person`. */
export async function personNamed(tx: Transaction, handle: string): Promise<{ id: number; officeId: number | null }> {
  const [found] = await tx.select({ id: person.id, officeId: person.officeId, status: person.status }).from(person).where(eq(person.handle, handle));
  if (found?.status !== "active") throw new DomainError("invalid", "person_missing", "person");
  return found;
}
