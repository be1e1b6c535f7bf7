import { asc, eq, sql, type SQL } from "drizzle-orm";
import { expertiseTerm } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { mayKeepDirectory } from "./policy";
import { levelsMax } from "./taxonomy-contract";

/** In how many profiles of colleagues a term itself stands, for a query that reads `expertise_term`; its columns are named with their table, which drizzle leaves out where it is the only one. */
const uses = {
  itself: sql<number>`(select count(*)::int from person_expertise join person on person.id = person_id and person.status = 'active' where term_id = expertise_term.id)`,
  threads: sql<number>`(select count(*)::int from thread where expertise_term.id = any(term_ids))`,
};

/** `known` (`root`, `people`): how many colleagues name each of these terms or one below it, each counted once however many of them they name. */
const knownBelow = (terms: SQL) => sql`(
  with recursive below (root, id) as (
    select id, id from expertise_term where ${terms}
    union all
    select below.root, term.id from below join expertise_term term on term.parent_id = below.id
  ), named as (
    select distinct root, person_id from below join person_expertise on term_id = below.id join person on person.id = person_id and person.status = 'active'
  )
  select root, count(*)::int as people from named group by root) known`;
const people = sql<number>`coalesce(known.people, 0)`;

/** The whole taxonomy in its order, each term with how many know it or a narrower one; one query. For administrators; throws `not_found` for others. */
export async function taxonomyList(actor: Actor, locale: Locale) {
  if (!mayKeepDirectory(actor)) return notFound("page");
  return database()
    .select({ id: expertiseTerm.id, level: expertiseTerm.level, label: sql<string>`${expertiseTerm.label} ->> ${locale}::text`, synonyms: expertiseTerm.alternatives, people })
    .from(expertiseTerm).leftJoin(knownBelow(sql`true`), sql`known.root = ${expertiseTerm.id}`).orderBy(asc(expertiseTerm.position), asc(expertiseTerm.id));
}

/** One term with all its labels, what uses it, and what it could be merged into. Throws `not_found`. */
export async function termView(actor: Actor, id: string, locale: Locale) {
  if (!mayKeepDirectory(actor)) return notFound("page");
  const [term] = await database()
    .select({ id: expertiseTerm.id, level: expertiseTerm.level, label: expertiseTerm.label, synonyms: expertiseTerm.alternatives, people, ...uses })
    .from(expertiseTerm).leftJoin(knownBelow(sql`id = ${id}`), sql`known.root = ${expertiseTerm.id}`).where(eq(expertiseTerm.id, id));
  if (!term) return notFound("term");
  const others = await database().select({ value: expertiseTerm.id, label: sql<string>`${expertiseTerm.label} ->> ${locale}::text` }).from(expertiseTerm).where(eq(expertiseTerm.level, term.level)).orderBy(asc(expertiseTerm.position));
  return { ...term, name: term.label[locale], mayHaveNarrower: term.level < levelsMax, others: others.filter(({ value }) => value !== id).map(({ value, label }) => ({ value, label: `${value} ${label}` })) };
}
