import { eq, sql } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { message, messageReport, thread } from "~db/schema";
import { noteEntry } from "~/platform/audit/note-entry.server";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { ResolutionInput } from "./schema.server";

/**
 * Settles a report of a message in this team, with the reason. Needs `manage`. Settling what is settled
 * changes nothing. Leaves a line in the audit log; appends `discussion.report_resolved`.
 */
export function resolveReport(actor: Actor, slug: string, input: ResolutionInput): Promise<void> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug }, "manage", tx);
    await settle(tx, actor, team.id, input);
  });
}

/** Settles a report of a direct message. For administrators; otherwise the same. */
export async function resolveDirectReport(actor: Actor, input: ResolutionInput): Promise<void> {
  if (actor.organisationRole !== "administrator") notFound("report");
  await transaction((tx) => settle(tx, actor, null, input));
}

async function settle(tx: Transaction, actor: Actor, teamId: number | null, { report: id, outcome, resolution }: ResolutionInput): Promise<void> {
  const [found] = await tx
    .select({ messageId: message.id, seq: message.seq, threadId: thread.id, teamId: thread.teamId, resolvedAt: messageReport.resolvedAt })
    .from(messageReport)
    .innerJoin(message, eq(message.id, messageReport.messageId))
    .innerJoin(thread, eq(thread.id, message.threadId))
    .where(eq(messageReport.id, id))
    .for("update", { of: messageReport });
  if (!found || found.teamId !== teamId) notFound("report");
  if (found.resolvedAt) return;
  await tx.update(messageReport).set({ outcome, resolution, resolvedAt: sql`now()`, resolvedById: actor.personId }).where(eq(messageReport.id, id));
  await noteEntry(tx, actor, {
    action: "report.resolved", subject: { kind: "message", id: found.messageId }, teamId, detail: teamId === null ? { outcome } : { thread: found.threadId, seq: found.seq, outcome }, reason: resolution,
  });
  await appendEvent(tx, "discussion.report_resolved", { reportId: id, messageId: found.messageId });
}
