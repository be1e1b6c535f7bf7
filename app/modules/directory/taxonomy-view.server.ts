import { asc, eq, sql } from "drizzle-orm";
import { expertiseTerm } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { mayKeepDirectory } from "./policy";
import { levelsMax } from "./taxonomy-contract";

/** How often each term is used, for a query that reads `expertise_term`; its columns are named with their table, which drizzle leaves out where it is the only one. */
const uses = {
  people: sql<number>`(select count(*)::int from person_expertise where term_id = expertise_term.id)`,
  threads: sql<number>`(select count(*)::int from thread where expertise_term.id = any(term_ids))`,
};

/** The whole taxonomy in its order, each term with how many know it. For administrators; throws `not_found` for others. */
export async function taxonomyList(actor: Actor, locale: Locale) {
  if (!mayKeepDirectory(actor)) return notFound("page");
  return database()
    .select({ id: expertiseTerm.id, level: expertiseTerm.level, label: sql<string>`${expertiseTerm.label} ->> ${locale}::text`, synonyms: expertiseTerm.alternatives, people: uses.people })
    .from(expertiseTerm).orderBy(asc(expertiseTerm.position), asc(expertiseTerm.id));
}

/** One term with all its labels, what uses it, and what it could be merged into. Throws `not_found`. */
export async function termView(actor: Actor, id: string, locale: Locale) {
  if (!mayKeepDirectory(actor)) return notFound("page");
  const [term] = await database().select({ id: expertiseTerm.id, level: expertiseTerm.level, label: expertiseTerm.label, synonyms: expertiseTerm.alternatives, ...uses }).from(expertiseTerm).where(eq(expertiseTerm.id, id));
  if (!term) return notFound("term");
  const others = await database().select({ value: expertiseTerm.id, label: sql<string>`${expertiseTerm.label} ->> ${locale}::text` }).from(expertiseTerm).where(eq(expertiseTerm.level, term.level)).orderBy(asc(expertiseTerm.position));
  return { ...term, name: term.label[locale], mayHaveNarrower: term.level < levelsMax, others: others.filter(({ value }) => value !== id).map(({ value, label }) => ({ value, label: `${value} ${label}` })) };
}
