import { and, asc, count, desc, eq, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { accessTeam } from "~/modules/teams/public.server";
import { message, messageReport, person, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { reportPageSize } from "./contract";
import type { ReportsQuery } from "./schema.server";

const [author, reporter, resolver] = [alias(person, "author"), alias(person, "reporter"), alias(person, "resolver")];

const columns = {
  id: messageReport.id, ground: messageReport.ground, note: messageReport.note, at: messageReport.createdAt,
  resolvedAt: messageReport.resolvedAt, outcome: messageReport.outcome, resolution: messageReport.resolution, resolvedBy: resolver.displayName,
  reporter: { name: reporter.displayName, handle: reporter.handle }, author: { name: author.displayName, handle: author.handle },
  threadId: thread.id, title: thread.title, titleLanguage: thread.language, seq: message.seq,
  words: sql<string>`left(${message.text}, 400)`, language: message.language, gone: sql<boolean>`${message.deletedAt} is not null`,
};

/** Reports of messages in a team: the open ones, the oldest first, or those settled, the latest first. Needs `manage`. */
export async function reportList(actor: Actor, slug: string, query: ReportsQuery) {
  const { team } = await accessTeam(actor, { slug }, "manage");
  return reportsWhere(eq(thread.teamId, team.id), query);
}

/** The same from a place on, for programs: up to `limit` reports after the one with this id. Needs `manage`. */
export async function reportsAfter(actor: Actor, slug: string, show: ReportsQuery["show"], { after, limit }: { after: number | undefined; limit: number }) {
  const { team } = await accessTeam(actor, { slug }, "manage");
  const at = show === "open" ? messageReport.createdAt : messageReport.resolvedAt;
  const place = sql`(select ${sql.identifier(at.name)}, id from message_report before where before.id = ${after ?? 0})`;
  const later = show === "open" ? sql`(${at}, ${messageReport.id}) > ${place}` : sql`(${at}, ${messageReport.id}) < ${place}`;
  return reportRows(and(eq(thread.teamId, team.id), after === undefined ? undefined : later), show).limit(limit);
}

/** Reports of direct messages, which no team answers for: the reported message and nothing else of its conversation. For administrators; others learn of no such page. */
export async function directReportList(actor: Actor, query: ReportsQuery) {
  if (actor.organisationRole !== "administrator") notFound("page");
  const { reports, ...list } = await reportsWhere(isNull(thread.teamId), query);
  return { ...list, reports: reports.map((report): Report => ({ ...report, threadId: 0, title: "", seq: 0 })) };
}

async function reportsWhere(where: SQL, { show, page }: ReportsQuery) {
  const [reports, [counted]] = await Promise.all([
    reportRows(where, show).limit(reportPageSize).offset((page - 1) * reportPageSize),
    database().select({ total: count() }).from(messageReport).innerJoin(message, eq(message.id, messageReport.messageId)).innerJoin(thread, eq(thread.id, message.threadId)).where(and(where, standing(show))),
  ]);
  return { reports, total: counted?.total ?? 0, show, page };
}

const standing = (show: ReportsQuery["show"]): SQL => (show === "open" ? isNull(messageReport.resolvedAt) : isNotNull(messageReport.resolvedAt));

function reportRows(where: SQL | undefined, show: ReportsQuery["show"]) {
  return database()
    .select(columns)
    .from(messageReport)
    .innerJoin(message, eq(message.id, messageReport.messageId))
    .innerJoin(thread, eq(thread.id, message.threadId))
    .innerJoin(author, eq(author.id, message.authorId))
    .innerJoin(reporter, eq(reporter.id, messageReport.reporterId))
    .leftJoin(resolver, eq(resolver.id, messageReport.resolvedById))
    .where(and(where, standing(show)))
    .orderBy(...(show === "open" ? [asc(messageReport.createdAt), asc(messageReport.id)] : [desc(messageReport.resolvedAt), desc(messageReport.id)]))
    .$dynamic();
}

/** One report as its team's queue shows it. */
export type Report = Awaited<ReturnType<typeof reportList>>["reports"][number];
