import { and, asc, eq, gt, isNull, type SQL } from "drizzle-orm";
import { announcement } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { locales, type Locale } from "~/platform/i18n/locales";
import { parseMarkdown } from "~/platform/rich-text/parse-markdown";
import { plainText } from "~/platform/rich-text/plain-text";
import { announcementHref } from "./hrefs";

/** What the search index keeps of an announcement in one language; who may find it is asked of `readableAnnouncementIds`. */
export interface FindableAnnouncement {
  /** `12-fr` */
  entityId: string;
  teamId: number | null;
  language: Locale;
  title: string;
  body: string;
  href: string;
  happenedAt: Date;
  authorId: number;
}

type Row = typeof announcement.$inferSelect;

const inLanguages = ({ id, teamId, title, source, publishedAt, authorId }: Row): FindableAnnouncement[] =>
  locales.flatMap((language) => {
    const words = title[language];
    if (!words) return [];
    return [{ entityId: `${id}-${language}`, teamId, language, title: words, body: plainText(parseMarkdown(source[language] ?? "")), href: announcementHref(id), happenedAt: publishedAt, authorId }];
  });

async function announcementsWhere(condition: SQL | undefined, limit: number): Promise<FindableAnnouncement[]> {
  const rows = await database().select().from(announcement).where(and(isNull(announcement.withdrawnAt), condition)).orderBy(asc(announcement.id)).limit(limit);
  return rows.flatMap(inLanguages);
}

/** An announcement for the search index, once for each of its languages; none where it was taken back. */
export const findableAnnouncement = (id: number): Promise<FindableAnnouncement[]> => announcementsWhere(eq(announcement.id, id), 1);

/** Announcements in the order of their ids, those after an entry; for indexing all of them a batch at a time. */
export const findableAnnouncements = (after: string | null, limit: number): Promise<FindableAnnouncement[]> =>
  announcementsWhere(after === null ? undefined : gt(announcement.id, Number.parseInt(after, 10)), limit);
