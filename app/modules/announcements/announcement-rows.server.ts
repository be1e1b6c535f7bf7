import { eq, sql, type SQL } from "drizzle-orm";
import { announcement, office, person, team } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { bestText } from "~/platform/i18n/best-text";
import type { Locale } from "~/platform/i18n/locales";
import type { AnnouncementLine, ShownAudience } from "./contract";

/** Announcements for one reader, the newest first. The caller's condition decides which the reader may see. */
export async function announcementRows(condition: SQL | undefined, locale: Locale, page: { limit: number; offset?: number }) {
  const rows = await database()
    .select({
      announcement, author: { name: person.displayName, handle: person.handle },
      officeCity: sql<string | null>`${office.city} ->> ${locale}::text`, teamName: sql<string | null>`${team.name} ->> ${locale}::text`, teamSlug: team.slug,
      over: sql<boolean>`${announcement.expiresAt} <= now()`.as("over"),
    })
    .from(announcement)
    .innerJoin(person, eq(person.id, announcement.authorId))
    .leftJoin(office, eq(office.id, announcement.officeId))
    .leftJoin(team, eq(team.id, announcement.teamId))
    .where(condition)
    .orderBy(sql`${announcement.publishedAt} desc`, sql`${announcement.id} desc`)
    .limit(page.limit)
    .offset(page.offset ?? 0);
  return rows.map((row) => ({ ...lineOf(row, locale), stored: row.announcement }));
}

interface Row {
  announcement: typeof announcement.$inferSelect;
  author: { name: string; handle: string };
  officeCity: string | null;
  teamName: string | null;
  teamSlug: string | null;
  over: boolean;
}

function lineOf(row: Row, locale: Locale): AnnouncementLine {
  const { id, title, html, publishedAt, correctedAt, expiresAt, withdrawnAt } = row.announcement;
  const { text, language } = bestText(title, locale);
  return {
    id, title: text, html: html[language] ?? "", language, author: row.author, audience: audienceOf(row), publishedAt, correctedAt, expiresAt,
    state: withdrawnAt ? "withdrawn" : row.over ? "expired" : "current",
  };
}

function audienceOf({ announcement: { audience, region, function: post }, officeCity, teamName, teamSlug }: Row): ShownAudience {
  switch (audience) {
    case "all":
      return { kind: "all" };
    case "region":
      return { kind: "region", region: region ?? "HQ" };
    case "office":
      return { kind: "office", name: officeCity ?? "" };
    case "function":
      return { kind: "function", function: post ?? "other" };
    case "team":
      return { kind: "team", name: teamName ?? "", slug: teamSlug ?? "" };
  }
}
