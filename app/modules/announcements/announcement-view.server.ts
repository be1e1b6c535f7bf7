import { and, eq, or, sql } from "drizzle-orm";
import { announcement, announcementDismissal, office, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { locales, type Locale } from "~/platform/i18n/locales";
import { readableAnnouncement } from "./announcement-list.server";
import { announcementRows } from "./announcement-rows.server";
import { reachedBy } from "./audience-predicates.server";
import { correctableBy } from "./correctable.server";
import { mayWithdraw } from "./policy";

/** For a query that reads `announcement`: those the actor reads, and for administrators those they may take back. */
export const meetable = (actor: Actor) =>
  actor.organisationRole === "administrator" ? or(readableAnnouncement(actor), sql`${announcement.teamId} is null`) : readableAnnouncement(actor);

/** An announcement for one reader, in their language or in the one asked for, with how many it reaches. Throws `not_found`. */
export async function announcementView(actor: Actor, id: number, locale: Locale, asked?: Locale) {
  const [found] = await announcementRows(and(eq(announcement.id, id), meetable(actor)), locale, { limit: 1 });
  if (!found) return notFound("announcement");
  const { stored, ...line } = found;
  const language = asked && stored.title[asked] ? asked : line.language;
  const [[reach], [putAway], correctable] = await Promise.all([
    database().select({ people: sql<number>`count(*)::int` }).from(person).leftJoin(office, eq(office.id, person.officeId)).where(reachedBy(stored)),
    database().select({ id: announcementDismissal.announcementId }).from(announcementDismissal)
      .where(and(eq(announcementDismissal.announcementId, id), eq(announcementDismissal.personId, actor.personId))),
    correctableBy(actor, stored),
  ]);
  return {
    ...line, language, title: stored.title[language] ?? "", html: stored.html[language] ?? "",
    languages: locales.filter((one) => stored.title[one]),
    reach: reach?.people ?? 0, putAway: putAway !== undefined, mayWithdraw: mayWithdraw(actor, stored), mayCorrect: correctable,
  };
}

export type AnnouncementView = Awaited<ReturnType<typeof announcementView>>;
