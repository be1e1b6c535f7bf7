import { and, eq, exists, inArray, isNull, ne, notInArray, sql, type SQL } from "drizzle-orm";
import { membership, message, messageReport, notification, person, thread } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { announceUnread } from "./announce-unread.server";
import { tell } from "./tell.server";

/** Tells of reported messages: those who settle them, once for each message, and whoever reported one how it was settled. */
export function registerReportNotifications(): void {
  subscribe("discussion.message_reported", "notifications.tell", ({ messageId }) => tellOfReport(messageId));
  subscribe("discussion.report_resolved", "notifications.tell", async ({ reportId, messageId }) => {
    await settle(messageId);
    await tellReporter(reportId);
  });
}

/** For a query that reads `person`: whoever settles the reports of a team, or, without one, of direct messages. */
const settles = (teamId: number | null): SQL => teamId === null
  ? eq(person.organisationRole, "administrator")
  : exists(database().select({ one: sql`1` }).from(membership).where(and(eq(membership.teamId, teamId), eq(membership.personId, person.id), inArray(membership.role, ["lead", "coordinator"]))));

/** Further reports of a message, while one is open, are the same cause; once all are settled, another report is another. Its author is not told, nor whoever reported it. */
async function tellOfReport(messageId: string): Promise<void> {
  const open = await database()
    .select({ id: messageReport.id, reporterId: messageReport.reporterId, authorId: message.authorId, teamId: thread.teamId })
    .from(messageReport)
    .innerJoin(message, eq(message.id, messageReport.messageId))
    .innerJoin(thread, eq(thread.id, message.threadId))
    .where(and(eq(messageReport.messageId, messageId), isNull(messageReport.resolvedAt)))
    .orderBy(messageReport.id);
  const [first] = open;
  if (!first) return;
  const { id, authorId, teamId } = first;
  const people = await database().select({ id: person.id }).from(person)
    .where(and(eq(person.status, "active"), settles(teamId), ne(person.id, authorId), notInArray(person.id, open.map(({ reporterId }) => reporterId))));
  await tell(people.map((one) => ({ personId: one.id, reason: "report" as const, cause: `report:${id}`, teamId })));
}

/** Once nothing about a message is open any more, it waits for nobody. */
async function settle(messageId: string): Promise<void> {
  const reports = await database().select({ id: messageReport.id, open: isNull(messageReport.resolvedAt) }).from(messageReport).where(eq(messageReport.messageId, messageId));
  if (reports.some(({ open }) => open)) return;
  const rows = await database()
    .update(notification)
    .set({ readAt: sql`now()` })
    .where(and(eq(notification.reason, "report"), isNull(notification.readAt), inArray(notification.cause, reports.map(({ id }) => `report:${id}`))))
    .returning({ personId: notification.personId });
  await announceUnread(rows.map(({ personId }) => personId));
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
