import { inductionChecklist } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessScope } from "./access-checklist.server";
import type { NewChecklist } from "./schema.server";

/** Begins a checklist, for a team the actor leads or, by an administrator, for all. Appends `induction.checklist_changed`. Throws `not_found`. */
export function createChecklist(actor: Actor, { title, language, teamId }: NewChecklist): Promise<{ id: number }> {
  return transaction(async (tx) => {
    await accessScope(actor, teamId ?? null, tx);
    const [made] = await tx.insert(inductionChecklist).values({ teamId: teamId ?? null, title: { [language]: title } }).returning({ id: inductionChecklist.id });
    const id = made!.id;
    await appendEvent(tx, "induction.checklist_changed", { checklistId: id });
    return { id };
  });
}
