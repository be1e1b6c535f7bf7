import { and, eq, isNull, or, sql } from "drizzle-orm";
import { announcement, announcementDismissal } from "~db/schema";
import type { TeamReader } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { announcementRows } from "./announcement-rows.server";
import { addressedTo } from "./audience-predicates.server";
import { audienceChoices } from "./announcer.server";
import { announcementPageSize, type AnnouncementLine } from "./contract";
import { onToday } from "./on-today";

/** For a query that reads `announcement`: those the actor may read, standing or past; their own also when they took them back. */
export const readableAnnouncement = (actor: TeamReader) =>
  or(eq(announcement.authorId, actor.personId), and(isNull(announcement.withdrawnAt), addressedTo(actor)));

const withoutStored = ({ stored: _stored, ...line }: AnnouncementLine & { stored: unknown }): AnnouncementLine => line;

/** One page of everything announced to the actor, or by them, and whether they may announce something themselves. */
export async function announcementList(actor: Actor, locale: Locale, page: number) {
  const [rows, choices] = await Promise.all([
    announcementRows(readableAnnouncement(actor), locale, { limit: announcementPageSize + 1, offset: (page - 1) * announcementPageSize }),
    audienceChoices(actor, locale),
  ]);
  return { announcements: rows.slice(0, announcementPageSize).map(withoutStored), page, more: rows.length > announcementPageSize, mayAnnounce: choices.length > 0 };
}

/** Everything announced to the actor, or by them, after an entry, for programs. */
export async function announcementRun(actor: Actor, locale: Locale, { after, limit }: { after?: { publishedAt: number; id: number } | undefined; limit: number }): Promise<AnnouncementLine[]> {
  const isAfter = after && sql`(${announcement.publishedAt}, ${announcement.id}) < (${new Date(after.publishedAt).toISOString()}::timestamptz, ${after.id})`;
  return (await announcementRows(and(readableAnnouncement(actor), isAfter), locale, { limit })).map(withoutStored);
}

/** What stands on the actor's Today: addressed to them, not over, not taken back, not put away; the words of most are left out (`onToday`). One query. */
export async function announcementsToday(actor: Actor, locale: Locale, limit: number): Promise<AnnouncementLine[]> {
  const putAway = sql`exists (select from ${announcementDismissal} where ${announcementDismissal.announcementId} = ${announcement.id} and ${announcementDismissal.personId} = ${actor.personId})`;
  const rows = await announcementRows(and(sql`${announcement.expiresAt} > now()`, isNull(announcement.withdrawnAt), addressedTo(actor), sql`not ${putAway}`), locale, { limit });
  return onToday(rows.map(withoutStored));
}
