import { and, eq, exists, inArray, sql, type SQL } from "drizzle-orm";
import { expertiseTerm, office, person, personCountry, personExpertise, personLanguage } from "~db/schema";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { cefrLevels, type ExpertFilters } from "./contract";
import { mayKnow } from "./sight/may-know.server";

const has = (table: typeof personExpertise | typeof personLanguage | typeof personCountry, condition: SQL | undefined) =>
  exists(database().select({ one: sql`1` }).from(table).where(and(eq(table.personId, person.id), condition)));

/** A field counts with all that lies below it: "social protection" finds actuaries. */
export const withinTerm = (termId: string): SQL<boolean> => sql<boolean>`${personExpertise.termId} in (
  with recursive down(id) as (select ${termId}::text union all select t.id from ${expertiseTerm} t join down on t.parent_id = down.id) select id from down)`;

function speaksAtLeast(language: string, level: ExpertFilters["level"]): SQL | undefined {
  const enough = level ? cefrLevels.slice(cefrLevels.indexOf(level)) : undefined;
  return and(eq(personLanguage.language, language), enough ? inArray(personLanguage.speak, enough) : undefined);
}

/** Whom the reader may see and the filters let through; for a query that reads `person` and left-joins `office`. */
export function letThrough(actor: Actor, filters: Omit<ExpertFilters, "q" | "page">): SQL | undefined {
  const { term, language, level, region, office: officeCode, country } = filters;
  return and(
    peopleVisibleTo(actor),
    term ? and(has(personExpertise, withinTerm(term)), mayKnow(actor, "expertise", person.id)) : undefined,
    language ? and(has(personLanguage, speaksAtLeast(language, level)), mayKnow(actor, "languages", person.id)) : undefined,
    region ? eq(office.region, region) : undefined,
    officeCode ? eq(office.code, officeCode) : undefined,
    country ? and(has(personCountry, eq(personCountry.countryIso2, country)), mayKnow(actor, "countries", person.id)) : undefined,
  );
}
