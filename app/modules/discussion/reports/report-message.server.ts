import { and, eq, isNull } from "drizzle-orm";
import { message, messageReport } from "~db/schema";
import { noteEntry } from "~/platform/audit/note-entry.server";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessThread } from "../access-thread.server";
import type { ReportInput } from "./schema.server";

/**
 * Tells those who answer for a team, or where nobody but its author does, and for a direct message, the administrators, that it should not stand as it does. For whoever reads it, not
 * for its author. Reporting again while the first is open changes its ground and note. Leaves a line in the
 * audit log; appends `discussion.message_reported`.
 */
export function reportMessage(actor: Actor, threadId: number, { seq, ground, note }: ReportInput): Promise<void> {
  return transaction(async (tx) => {
    const { thread } = await accessThread(actor, threadId, "read", tx);
    const [found] = await tx.select({ id: message.id, authorId: message.authorId, deletedAt: message.deletedAt }).from(message).where(and(eq(message.threadId, threadId), eq(message.seq, seq)));
    if (!found || found.deletedAt) notFound("message");
    if (found.authorId === actor.personId) throw new DomainError("forbidden", "one's own message is not reported but deleted");
    const [report] = await tx.insert(messageReport)
      .values({ messageId: found.id, reporterId: actor.personId, ground, note })
      .onConflictDoUpdate({ target: [messageReport.messageId, messageReport.reporterId], targetWhere: isNull(messageReport.resolvedAt), set: { ground, note } })
      .returning({ id: messageReport.id });
    await noteEntry(tx, actor, { action: "message.reported", subject: { kind: "message", id: found.id }, teamId: thread.teamId, detail: thread.teamId === null ? { ground } : { thread: threadId, seq, ground } });
    await appendEvent(tx, "discussion.message_reported", { reportId: report!.id, messageId: found.id });
  });
}
