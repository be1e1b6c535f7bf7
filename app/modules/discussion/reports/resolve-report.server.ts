import { and, eq, ne, sql, type SQL } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { message, messageReport, thread } from "~db/schema";
import { noteEntry } from "~/platform/audit/note-entry.server";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { ResolutionInput } from "./schema.server";
import { leftToAdministrators } from "./settlers.server";

/**
 * Settles a report of somebody else's message in this team, with the reason. Needs `manage`. Settling what is settled
 * changes nothing. Leaves a line in the audit log; appends `discussion.report_resolved`.
 */
export function resolveReport(actor: Actor, slug: string, input: ResolutionInput): Promise<void> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug }, "manage", tx);
    await settle(tx, actor, input, eq(thread.teamId, team.id));
  });
}

/** Settles a report that is left to administrators. For them; otherwise the same. */
export async function resolveLeftReport(actor: Actor, input: ResolutionInput): Promise<void> {
  if (actor.organisationRole !== "administrator") notFound("report");
  await transaction((tx) => settle(tx, actor, input, leftToAdministrators));
}

/** Of those that `which` is true of, but for reports of the actor's own messages. */
async function settle(tx: Transaction, actor: Actor, { report: id, outcome, resolution }: ResolutionInput, which: SQL): Promise<void> {
  const [found] = await tx
    .select({ messageId: message.id, seq: message.seq, threadId: thread.id, teamId: thread.teamId, resolvedAt: messageReport.resolvedAt })
    .from(messageReport)
    .innerJoin(message, eq(message.id, messageReport.messageId))
    .innerJoin(thread, eq(thread.id, message.threadId))
    .where(and(eq(messageReport.id, id), ne(message.authorId, actor.personId), which))
    .for("update", { of: messageReport });
  if (!found) notFound("report");
  const { teamId } = found;
  if (found.resolvedAt) return;
  await tx.update(messageReport).set({ outcome, resolution, resolvedAt: sql`now()`, resolvedById: actor.personId }).where(eq(messageReport.id, id));
  await noteEntry(tx, actor, {
    action: "report.resolved", subject: { kind: "message", id: found.messageId }, teamId, detail: teamId === null ? { outcome } : { thread: found.threadId, seq: found.seq, outcome }, reason: resolution,
  });
  await appendEvent(tx, "discussion.report_resolved", { reportId: id, messageId: found.messageId });
}
