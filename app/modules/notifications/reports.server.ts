import { and, eq, inArray, isNull, ne, notInArray } from "drizzle-orm";
import { message, messageReport, notification, person, thread } from "~db/schema";
import { leftToAdministrators, settlesReports } from "~/modules/discussion/public.server";
import { database } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { registerSweep } from "~/platform/jobs/sweep.server";
import { settle } from "./settle.server";
import { tell } from "./tell.server";

const tenMinutes = 600;

/** Tells of reported messages: those who settle them, once for each message, and whoever reported one how it was settled. */
export function registerReportNotifications(): void {
  registerSweep("notifications.open-reports", tenMinutes, tellOfOpenReports);
  subscribe("discussion.message_reported", "notifications.tell", ({ messageId }) => tellOfReport(messageId));
  subscribe("discussion.report_resolved", "notifications.tell", async ({ reportId, messageId }) => {
    await settleReports(messageId);
    await tellReporter(reportId);
  });
}

/** Further reports of a message, while one is open, are the same cause; once all are settled, another report is another. Its author is not told, nor whoever reported it; what is left to administrators names no team, since they see it among theirs. */
async function tellOfReport(messageId: string): Promise<void> {
  const open = await database()
    .select({ id: messageReport.id, reporterId: messageReport.reporterId, authorId: message.authorId, teamId: thread.teamId, left: leftToAdministrators })
    .from(messageReport)
    .innerJoin(message, eq(message.id, messageReport.messageId))
    .innerJoin(thread, eq(thread.id, message.threadId))
    .where(and(eq(messageReport.messageId, messageId), isNull(messageReport.resolvedAt)))
    .orderBy(messageReport.id);
  const [first] = open;
  if (!first) return;
  const { id, authorId } = first;
  const teamId = first.left ? null : first.teamId;
  const people = await database().select({ id: person.id }).from(person)
    .where(and(eq(person.status, "active"), settlesReports({ personId: person.id, organisationRole: person.organisationRole }, teamId), ne(person.id, authorId), notInArray(person.id, open.map(({ reporterId }) => reporterId))));
  await tell(people.map((one) => ({ personId: one.id, reason: "report" as const, cause: `report:${id}`, teamId })));
}

/** Whoever has come to settle them since is told as well: of a team that has other leads now, or none. */
export async function tellOfOpenReports(): Promise<void> {
  const open = await database().selectDistinct({ messageId: messageReport.messageId }).from(messageReport).where(isNull(messageReport.resolvedAt));
  for (const { messageId } of open) await tellOfReport(messageId);
}

/** Once nothing about a message is open any more, it waits for nobody. */
async function settleReports(messageId: string): Promise<void> {
  const reports = await database().select({ id: messageReport.id, open: isNull(messageReport.resolvedAt) }).from(messageReport).where(eq(messageReport.messageId, messageId));
  if (reports.some(({ open }) => open)) return;
  await settle(and(eq(notification.reason, "report"), inArray(notification.cause, reports.map(({ id }) => `report:${id}`))));
}

async function tellReporter(reportId: number): Promise<void> {
  const [report] = await database()
    .select({ personId: messageReport.reporterId, outcome: messageReport.outcome, threadId: message.threadId })
    .from(messageReport)
    .innerJoin(message, eq(message.id, messageReport.messageId))
    .innerJoin(person, and(eq(person.id, messageReport.reporterId), eq(person.status, "active")))
    .where(eq(messageReport.id, reportId));
  if (!report?.outcome) return;
  await tell([{ personId: report.personId, reason: report.outcome === "acted" ? "report_acted" : "report_left", cause: `report_settled:${reportId}`, threadId: report.threadId }], report.threadId);
}
