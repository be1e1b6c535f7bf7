import { and, asc, count, desc, eq, isNotNull, isNull, ne, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { accessTeam } from "~/modules/teams/public.server";
import { message, messageReport, person, team as teams, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { reportPageSize } from "./contract";
import type { ReportsQuery } from "./schema.server";
import { leftToAdministrators } from "./settlers.server";

const [author, reporter, resolver] = [alias(person, "author"), alias(person, "reporter"), alias(person, "resolver")];

const columns = {
  id: messageReport.id, ground: messageReport.ground, note: messageReport.note, at: messageReport.createdAt,
  resolvedAt: messageReport.resolvedAt, outcome: messageReport.outcome, resolution: messageReport.resolution, resolvedBy: resolver.displayName,
  reporter: { name: reporter.displayName, handle: reporter.handle }, author: { name: author.displayName, handle: author.handle },
  threadId: thread.id, title: thread.title, titleLanguage: thread.language, seq: message.seq,
  words: sql<string>`left(${message.text}, 400)`, language: message.language, gone: sql<boolean>`${message.deletedAt} is not null`,
  team: { slug: teams.slug, name: teams.name },
};

/** Reports of others' messages in a team: the open ones, the oldest first, or those settled, the latest first. Needs `manage`. */
export async function reportList(actor: Actor, slug: string, query: ReportsQuery) {
  const { team } = await accessTeam(actor, { slug }, "manage");
  const { reports, ...list } = await reportsWhere(and(eq(thread.teamId, team.id), ofOthers(actor)), query);
  return { ...list, reports: reports.map(({ team: _team, ...report }) => report) };
}

/** Where a program reads on: up to `limit` reports after the one with this id. */
interface Stretch {
  after: number | undefined;
  limit: number;
}

/** The same from a place on, for programs. Needs `manage`. */
export async function reportsAfter(actor: Actor, slug: string, show: ReportsQuery["show"], stretch: Stretch) {
  const { team } = await accessTeam(actor, { slug }, "manage");
  const rows = await rowsAfter(and(eq(thread.teamId, team.id), ofOthers(actor)), show, stretch);
  return rows.map(({ team: _team, ...report }) => report);
}

function rowsAfter(where: SQL | undefined, show: ReportsQuery["show"], { after, limit }: Stretch) {
  const at = show === "open" ? messageReport.createdAt : messageReport.resolvedAt;
  const place = sql`(select ${sql.identifier(at.name)}, id from message_report before where before.id = ${after ?? 0})`;
  const later = show === "open" ? sql`(${at}, ${messageReport.id}) > ${place}` : sql`(${at}, ${messageReport.id}) < ${place}`;
  return reportRows(and(where, after === undefined ? undefined : later), show).limit(limit);
}

/** Reports that are left to administrators, of direct messages and of teams where nobody else decides: the reported message and nothing else of what stands about it, but the team's name. For them alone; others learn of no such page. */
export async function leftReportList(actor: Actor, locale: Locale, query: ReportsQuery) {
  const { reports, ...list } = await reportsWhere(leftTo(actor), query);
  return { ...list, reports: reports.map((report) => ({ ...byItself(report, locale), threadId: 0, title: "", titleLanguage: report.language, seq: 0 })) };
}

/** The same from a place on, for programs. */
export async function leftReportsAfter(actor: Actor, locale: Locale, show: ReportsQuery["show"], stretch: Stretch) {
  const rows = await rowsAfter(leftTo(actor), show, stretch);
  return rows.map((report) => byItself(report, locale));
}

function leftTo(actor: Actor): SQL | undefined {
  if (actor.organisationRole !== "administrator") notFound("page");
  return and(leftToAdministrators, ofOthers(actor));
}

/** Without what tells where the message stands, but for the team. */
const byItself = ({ team, threadId: _threadId, title: _title, titleLanguage: _titleLanguage, seq: _seq, ...report }: Row, locale: Locale) => ({ ...report, team: team && { slug: team.slug, name: team.name[locale] } });

/** Nobody sees who reported them. */
const ofOthers = ({ personId }: Actor): SQL => ne(message.authorId, personId);

async function reportsWhere(where: SQL | undefined, { show, page }: ReportsQuery) {
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
    .leftJoin(teams, eq(teams.id, thread.teamId))
    .innerJoin(author, eq(author.id, message.authorId))
    .innerJoin(reporter, eq(reporter.id, messageReport.reporterId))
    .leftJoin(resolver, eq(resolver.id, messageReport.resolvedById))
    .where(and(where, standing(show)))
    .orderBy(...(show === "open" ? [asc(messageReport.createdAt), asc(messageReport.id)] : [desc(messageReport.resolvedAt), desc(messageReport.id)]))
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof reportRows>>[number];

/** One report as a queue shows it; whoever is left to decide without the team sees which that is. */
export type Report = Omit<Awaited<ReturnType<typeof reportList>>["reports"][number], "team"> & { team?: { slug: string; name: string } | null };
