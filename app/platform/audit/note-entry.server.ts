import { auditEntry } from "~db/schema";
import type { Actor } from "../auth/actor";
import type { Transaction } from "../database/connection.server";

/** What the audit log says of an action, beside who did it and when. */
export interface Entry {
  /** Past tense, by area: `thread.closed`. Never changed once written. */
  action: `${string}.${string}`;
  subject: { kind: string; id: number | string };
  /** Where it happened in a team. */
  teamId?: number | null;
  /** Values before and after, and ids of what else it touched. */
  detail?: Record<string, unknown>;
  /** Why, in the words of whoever did it. */
  reason?: string;
}

/** Writes a line of the audit log, in the transaction that makes it true. */
export async function noteEntry(tx: Transaction, actor: Actor, { action, subject, teamId, detail = {}, reason = "" }: Entry): Promise<void> {
  await tx.insert(auditEntry).values({ action, actorId: actor.personId, teamId, subjectKind: subject.kind, subjectId: String(subject.id), detail, reason });
}
