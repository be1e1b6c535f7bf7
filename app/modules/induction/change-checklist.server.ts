import { and, asc, count, eq, sql } from "drizzle-orm";
import { inductionChecklist, inductionStep } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessChecklist } from "./access-checklist.server";
import { stepsMax } from "./contract";
import type { ChecklistChange } from "./schema.server";
import { withWords } from "./words";

type Change<Intent extends ChecklistChange["intent"]> = Extract<ChecklistChange, { intent: Intent }>;

/**
 * One change of a checklist: its title and whom it is for, one of its steps, their order, or its end. One at
 * a time, under the checklist's lock. What newcomers have ticked stays ticked, but for steps that go. Appends
 * `induction.checklist_changed`. Throws `not_found`, and `invalid` beside `text` for one step too many.
 */
export function changeChecklist(actor: Actor, id: number, change: ChecklistChange): Promise<void> {
  return transaction(async (tx) => {
    await tx.select({ id: inductionChecklist.id }).from(inductionChecklist).where(eq(inductionChecklist.id, id)).for("update");
    const { checklist } = await accessChecklist(actor, id, tx);
    await apply(tx, checklist, change);
    await appendEvent(tx, "induction.checklist_changed", { checklistId: id });
  });
}

async function apply(tx: Transaction, checklist: typeof inductionChecklist.$inferSelect, change: ChecklistChange): Promise<void> {
  const itself = eq(inductionChecklist.id, checklist.id);
  switch (change.intent) {
    case "details": {
      const { functions, regions, officeIds } = change;
      await tx.update(inductionChecklist).set({ title: withWords(checklist.title, change.language, change.title), functions, regions, officeIds }).where(itself);
      return;
    }
    case "save-step": return saveStep(tx, checklist.id, change);
    case "remove-step":
      await tx.delete(inductionStep).where(and(eq(inductionStep.id, change.step), eq(inductionStep.checklistId, checklist.id)));
      return;
    case "remove-checklist":
      await tx.delete(inductionChecklist).where(itself);
      return;
    default: return moveStep(tx, checklist.id, change.step, change.intent);
  }
}

async function saveStep(tx: Transaction, checklistId: number, { step: id, text, detail, language, due, href }: Change<"save-step">): Promise<void> {
  if (id === undefined) {
    const [row] = await tx.select({ number: count(), last: sql<number>`coalesce(max(${inductionStep.position}), 0)` }).from(inductionStep).where(eq(inductionStep.checklistId, checklistId));
    if ((row?.number ?? 0) >= stepsMax) throw new DomainError("invalid", "steps_many", "text");
    await tx.insert(inductionStep).values({ checklistId, position: (row?.last ?? 0) + 1, due, href, text: { [language]: text }, detail: withWords({}, language, detail) });
    return;
  }
  const itself = and(eq(inductionStep.id, id), eq(inductionStep.checklistId, checklistId));
  const [before] = await tx.select().from(inductionStep).where(itself);
  if (!before) notFound("step");
  await tx.update(inductionStep).set({ due, href, text: withWords(before.text, language, text), detail: withWords(before.detail, language, detail) }).where(itself);
}

/** Changes places with the neighbour of the same due time. */
async function moveStep(tx: Transaction, checklistId: number, id: number, way: "up" | "down"): Promise<void> {
  const steps = await tx
    .select({ id: inductionStep.id, due: inductionStep.due, position: inductionStep.position })
    .from(inductionStep)
    .where(eq(inductionStep.checklistId, checklistId))
    .orderBy(asc(inductionStep.position));
  const moved = steps.find((step) => step.id === id);
  if (!moved) notFound("step");
  const beside = steps.filter((step) => step.due === moved.due);
  const other = beside[beside.indexOf(moved) + (way === "up" ? -1 : 1)];
  if (!other) return;
  await tx.update(inductionStep).set({ position: other.position }).where(eq(inductionStep.id, moved.id));
  await tx.update(inductionStep).set({ position: moved.position }).where(eq(inductionStep.id, other.id));
}
