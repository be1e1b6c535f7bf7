import { noteEntry } from "~/platform/audit/note-entry.server";
import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";
import type { ThreadAct } from "./threads-contract";

/** Writes what is done to a thread into the audit log, in the transaction that does it. */
export const noteAct = (tx: Transaction, actor: Actor, on: { id: number; teamId: number }, act: ThreadAct, reason = ""): Promise<void> =>
  noteEntry(tx, actor, { ...act, subject: { kind: "thread", id: on.id }, teamId: on.teamId, reason });
