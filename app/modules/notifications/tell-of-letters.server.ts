import { and, asc, eq, gt, isNotNull, ne } from "drizzle-orm";
import { newsletterDelivery, newsletterIssue, notification, person } from "~db/schema";
import { peopleReachedBy } from "~/modules/announcements/public.server";
import { database } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { announceUnread } from "./announce-unread.server";
import { tell } from "./tell.server";

/** How many are told at once of what goes to everybody. */
const atOnce = 1_000;

/** Tells people of what goes out to many: announcements, and newsletters that came by mail. */
export function registerLetterNotifications(): void {
  subscribe("announcements.published", "notifications.tell", ({ announcementId }) => tellOfAnnouncement(announcementId));
  subscribe("announcements.withdrawn", "notifications.forget", ({ announcementId }) => forgetAnnouncement(announcementId));
  subscribe("newsletters.issue_sent", "notifications.tell", ({ issueId }) => tellOfIssue(issueId));
}

async function tellOfAnnouncement(announcementId: number): Promise<void> {
  for (let after = 0; ;) {
    const { authorId, personIds } = await peopleReachedBy(announcementId, after, atOnce);
    await tell(personIds.map((personId) => ({ personId, reason: "announcement" as const, cause: `announcement:${announcementId}`, announcementId, actorId: authorId })));
    if (personIds.length < atOnce) return;
    after = personIds.at(-1) ?? after;
  }
}

async function forgetAnnouncement(announcementId: number): Promise<void> {
  const rows = await database().delete(notification).where(eq(notification.announcementId, announcementId)).returning({ personId: notification.personId });
  await announceUnread(rows.map(({ personId }) => personId));
}

/** Whoever got it by mail finds it in the inbox; no letter tells of a letter. */
async function tellOfIssue(issueId: number): Promise<void> {
  for (let after = 0; ;) {
    const rows = await database()
      .select({ id: person.id })
      .from(newsletterDelivery)
      .innerJoin(newsletterIssue, and(eq(newsletterIssue.id, newsletterDelivery.issueId), ne(newsletterIssue.state, "draft")))
      .innerJoin(person, and(eq(person.id, newsletterDelivery.personId), eq(person.status, "active")))
      .where(and(eq(newsletterDelivery.issueId, issueId), isNotNull(newsletterDelivery.sentAt), gt(person.id, after)))
      .orderBy(asc(person.id))
      .limit(atOnce);
    await tell(rows.map(({ id }) => ({ personId: id, reason: "newsletter" as const, cause: `newsletter:${issueId}`, newsletterIssueId: issueId })));
    if (rows.length < atOnce) return;
    after = rows.at(-1)?.id ?? after;
  }
}
