import { createHash } from "node:crypto";
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { office, person, personPost, staffImport } from "~db/schema";
import { addPerson, moveTo } from "~/modules/identity/public.server";
import type { PersonFunction } from "~/modules/organisation/contract";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction, type Transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { ContractKind, GradeBand } from "~/modules/experts/contract";
import { rememberWords } from "~/modules/experts/public.server";
import { mayKeepDirectory } from "./policy";
import type { PlannedLine, StaffColumn, StaffFileError, StaffPlan } from "./contract";
import { planStaff } from "./plan-staff.server";
import { readStaffFile, type StaffLine } from "./read-staff-file.server";

/** A file that nobody confirmed is forgotten after so many hours. */
const keptHours = 24;

/** What a plan says, in short: two equal ones do the same. */
const tagOf = (plan: StaffPlan) => createHash("sha256").update(JSON.stringify(plan.lines)).digest("hex");

const demand = (actor: Actor) => { if (!mayKeepDirectory(actor)) notFound("page"); };

/** Reads a file against the directory and keeps both for confirming, or says what is wrong with the file; nothing else is written. For administrators; throws `not_found` for others. */
export async function readImport(actor: Actor, text: string, invites: boolean): Promise<{ id: string } | { error: StaffFileError; detail?: string }> {
  demand(actor);
  const file = readStaffFile(text);
  return "error" in file ? file : prepareImport(actor, file.lines, invites);
}

/** The same for lines that are read already. */
export function prepareImport(actor: Actor, lines: StaffLine[], invites: boolean): Promise<{ id: string }> {
  demand(actor);
  return transaction(async (tx) => {
    await tx.delete(staffImport).where(and(isNull(staffImport.appliedAt), lt(staffImport.createdAt, sql`now() - make_interval(hours => ${keptHours})`)));
    const plan = await planStaff(tx, actor.personId, lines);
    const [kept] = await tx.insert(staffImport).values({ byPersonId: actor.personId, lines, tag: tagOf(plan), invites }).returning({ id: staffImport.id });
    return { id: kept!.id };
  });
}

const own = (actor: Actor, id: string) => and(eq(staffImport.id, id), eq(staffImport.byPersonId, actor.personId), gt(staffImport.createdAt, sql`now() - make_interval(hours => ${keptHours})`));

/** A file that waits for confirming, with what it would do now; whether that is what was shown before. Throws `not_found`. */
export async function importView(actor: Actor, id: string) {
  demand(actor);
  const [kept] = await database().select().from(staffImport).where(own(actor, id));
  if (!kept) return notFound("import");
  const plan = await planStaff(database(), actor.personId, kept.lines);
  const count = (kind: PlannedLine["kind"]) => plan.lines.filter((line) => line.kind === kind).length;
  return {
    id, invites: kept.invites, appliedAt: kept.appliedAt, tag: tagOf(plan), missing: plan.missing,
    counts: { new: count("new"), changed: count("changed"), same: count("same"), wrong: count("wrong") }, lines: plan.lines.filter(({ kind }) => kind !== "same"),
  };
}

export type ImportView = Awaited<ReturnType<typeof importView>>;

async function idOf(tx: Transaction, email: string): Promise<number | null> {
  if (email === "") return null;
  const [found] = await tx.select({ id: person.id }).from(person).where(eq(sql`lower(${person.email})`, email.toLowerCase()));
  return found?.id ?? null;
}

const personColumns: Partial<Record<StaffColumn, (to: string) => Partial<typeof person.$inferInsert>>> = {
  name: (to) => ({ displayName: to }), family_name: (to) => ({ familyName: to }), native_name: (to) => ({ nativeName: to || null }), title: (to) => ({ title: to }),
  role: (to) => ({ organisationRole: to as "staff" }), function: (to) => ({ function: to as PersonFunction }),
};
const postColumns: Partial<Record<StaffColumn, (to: string) => Partial<typeof personPost.$inferInsert>>> = {
  unit: (to) => ({ unit: to }), grade: (to) => ({ grade: (to || null) as GradeBand | null }), contract: (to) => ({ contract: to as ContractKind }), contract_ends: (to) => ({ contractEnds: to || null }),
};

/** Applies a line to somebody who is stored: their facts, their post, and a move as every move is made. */
async function applyChanges(tx: Transaction, actor: Actor, personId: number, { changes, kind }: PlannedLine): Promise<void> {
  const of = (column: StaffColumn) => changes.find((change) => change.column === column)?.to;
  const facts = Object.assign({}, ...changes.map(({ column, to }) => personColumns[column]?.(to) ?? {})) as Partial<typeof person.$inferInsert>;
  if (Object.keys(facts).length > 0) await tx.update(person).set(facts).where(eq(person.id, personId));
  const code = of("office");
  if (code && kind === "changed") await moveTo(tx, { personId, office: code, unit: of("unit"), byPersonId: actor.personId, reason: "staff file" });
  else if (code !== undefined) {
    const [there] = code === "" ? [] : await tx.select({ id: office.id }).from(office).where(eq(office.code, code));
    await tx.update(person).set({ officeId: there?.id ?? null }).where(eq(person.id, personId));
  }
  const [lineManager, releasedBy] = [of("line_manager"), of("released_by")];
  const post = {
    ...Object.assign({}, ...changes.map(({ column, to }) => postColumns[column]?.(to) ?? {})) as Partial<typeof personPost.$inferInsert>,
    ...(lineManager === undefined ? {} : { lineManagerId: await idOf(tx, lineManager) }), ...(releasedBy === undefined ? {} : { releasedById: await idOf(tx, releasedBy) }),
  };
  if (Object.keys(post).length > 0) await tx.insert(personPost).values({ personId, ...post }).onConflictDoUpdate({ target: personPost.personId, set: post });
}

/**
 * Does exactly what was shown: the plan is made anew under a lock, and where it is no more the one whose `tag` was confirmed, nothing
 * is written and the new one is to be shown. Lines with errors are left out. New people are added first, so that lines may name one
 * another; they are mailed a link when the file was to invite them. One transaction; appends `directory.staff_imported`. Throws `not_found`.
 */
export function applyImport(actor: Actor, id: string, tag: string): Promise<"applied" | "changed_in_between"> {
  demand(actor);
  return transaction(async (tx) => {
    const [kept] = await tx.select().from(staffImport).where(own(actor, id)).for("update");
    if (!kept) return notFound("import");
    if (kept.appliedAt) return "applied";
    await tx.execute(sql`lock table ${person}, ${personPost} in share row exclusive mode`);
    const plan = await planStaff(tx, actor.personId, kept.lines);
    if (tagOf(plan) !== tag) return "changed_in_between";
    const touched: { personId: number; line: PlannedLine }[] = [];
    for (const line of plan.lines.filter(({ kind }) => kind === "new")) {
      const given = Object.fromEntries(line.changes.map(({ column, to }) => [column, to]));
      const { personId } = await addPerson(tx, { displayName: line.name, familyName: given.family_name, email: line.email }, kept.invites ? actor.personId : null);
      touched.push({ personId, line });
    }
    for (const line of plan.lines.filter(({ kind }) => kind === "changed")) touched.push({ personId: (await idOf(tx, line.email)) ?? notFound("person"), line });
    for (const { personId, line } of touched) await applyChanges(tx, actor, personId, line);
    for (const { personId } of touched) {
      await rememberWords(tx, personId);
      await appendEvent(tx, "experts.profile_changed", { personId });
    }
    await tx.update(staffImport).set({ appliedAt: new Date() }).where(eq(staffImport.id, id));
    await appendEvent(tx, "directory.staff_imported", { importId: id });
    return "applied";
  });
}
