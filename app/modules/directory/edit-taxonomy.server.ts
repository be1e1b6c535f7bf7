import { eq, sql } from "drizzle-orm";
import { expertiseTerm, mergedTerm } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { noteEntry } from "~/platform/audit/note-entry.server";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { inEachLanguage } from "~/platform/i18n/locales";
import { mayKeepDirectory } from "./policy";
import { levelsMax } from "./taxonomy-contract";
import { moveUses } from "./move-uses.server";
import type { TaxonomyStep } from "./taxonomy-schema.server";

type Step<Intent extends TaxonomyStep["intent"]> = Extract<TaxonomyStep, { intent: Intent }>;

const labelIn = (step: Step<"save" | "add">) => inEachLanguage((locale) => step[`label_${locale}`]);

async function lockedTerm(tx: Transaction, id: string) {
  const [term] = await tx.select().from(expertiseTerm).where(eq(expertiseTerm.id, id)).for("update");
  return term ?? notFound("term");
}

async function saveTerm(tx: Transaction, actor: Actor, id: string, step: Step<"save">): Promise<string> {
  const before = await lockedTerm(tx, id);
  const after = { label: labelIn(step), alternatives: step.synonyms };
  await tx.update(expertiseTerm).set({ ...after, changedHere: true }).where(eq(expertiseTerm.id, id));
  await noteEntry(tx, actor, { action: "taxonomy.changed", subject: { kind: "term", id }, detail: { before: { label: before.label, alternatives: before.alternatives }, after } });
  return id;
}

/** The next free number below a term: `L` has `L8` after `L7`, `L1` has `L1.1`. Numbers of merged terms are not given again. */
async function nextId(tx: Transaction, parentId: string, level: number): Promise<string> {
  const prefix = level === 1 ? parentId : `${parentId}.`;
  const rows = await tx.execute<{ id: string }>(sql`select id from ${expertiseTerm} where starts_with(id, ${prefix}) union select id from ${mergedTerm} where starts_with(id, ${prefix})`);
  const numbers = rows.flatMap(({ id }) => (/^\d+$/.test(id.slice(prefix.length)) ? [Number(id.slice(prefix.length))] : []));
  const next = Math.max(0, ...numbers) + 1;
  if (next > 99) throw new DomainError("invalid", "no number is free", "label_en");
  return `${prefix}${next}`;
}

async function addTerm(tx: Transaction, actor: Actor, parentId: string, step: Step<"add">): Promise<string> {
  const parent = await lockedTerm(tx, parentId);
  if (parent.level >= levelsMax) throw new DomainError("invalid", "the taxonomy goes no deeper", "label_en");
  const id = await nextId(tx, parentId, parent.level);
  const [last] = await tx.execute<{ position: number }>(sql`
    with recursive below (id) as (select ${parentId}::text union all select t.id from below join ${expertiseTerm} t on t.parent_id = below.id)
    select max(position)::int as position from ${expertiseTerm} where id in (select id from below)`);
  const position = (last?.position ?? parent.position) + 1;
  await tx.update(expertiseTerm).set({ position: sql`position + 1` }).where(sql`position >= ${position}`);
  await tx.insert(expertiseTerm).values({ id, parentId, level: parent.level + 1, label: labelIn(step), alternatives: step.synonyms, position, changedHere: true });
  await noteEntry(tx, actor, { action: "taxonomy.added", subject: { kind: "term", id }, detail: { parentId, label: labelIn(step) } });
  return id;
}

async function mergeTerm(tx: Transaction, actor: Actor, fromId: string, { into: intoId, reason }: Step<"merge">): Promise<string> {
  if (fromId === intoId) throw new DomainError("invalid", "a term is not merged into itself", "into");
  const [first, second] = [fromId, intoId].sort();
  for (const id of [first!, second!]) await lockedTerm(tx, id).catch(() => { throw new DomainError("invalid", "unknown term", "into"); });
  const [from, into] = [await lockedTerm(tx, fromId), await lockedTerm(tx, intoId)];
  if (from.level !== into.level) throw new DomainError("invalid", "terms of one level are merged", "into");
  const moved = await moveUses(tx, fromId, intoId);
  const alternatives = [...new Set([...into.alternatives, ...from.alternatives, ...Object.values(from.label)])].filter((word) => !Object.values(into.label).includes(word));
  await tx.update(expertiseTerm).set({ alternatives, changedHere: true }).where(eq(expertiseTerm.id, intoId));
  await tx.update(mergedTerm).set({ intoId }).where(eq(mergedTerm.intoId, fromId));
  await tx.delete(expertiseTerm).where(eq(expertiseTerm.id, fromId));
  await tx.insert(mergedTerm).values({ id: fromId, intoId });
  await noteEntry(tx, actor, { action: "taxonomy.merged", subject: { kind: "term", id: fromId }, detail: { intoId, label: from.label, alternatives: from.alternatives, moved }, reason });
  return intoId;
}

/**
 * One change of the taxonomy: a term's labels and synonyms, a new term below it, or its merging into another of the same level, after
 * which people, evidence, missions, requests, threads, teams and searches say the kept one. One transaction with its line in the
 * audit log; appends `directory.taxonomy_changed`. Gives the id of the term to look at next. Throws `not_found` for who is no
 * administrator and for unknown terms, `invalid` beside `into` or `label_en`.
 */
export function editTaxonomy(actor: Actor, id: string, step: TaxonomyStep): Promise<string> {
  if (!mayKeepDirectory(actor)) return notFound("page");
  return transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('taxonomy'))`);
    const next = step.intent === "save" ? await saveTerm(tx, actor, id, step) : step.intent === "add" ? await addTerm(tx, actor, id, step) : await mergeTerm(tx, actor, id, step);
    await appendEvent(tx, "directory.taxonomy_changed", { termId: next });
    return next;
  });
}
