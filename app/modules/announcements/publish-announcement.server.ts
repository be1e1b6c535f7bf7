import { and, eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { announcement } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { locales } from "~/platform/i18n/locales";
import { announcerFor, audienceFor } from "./announcer.server";
import { mostDays } from "./contract";
import { mayAnnounceTo } from "./policy";
import type { AnnouncementInput } from "./schema.server";

/**
 * Announces something to an audience until the end of a day by the author's clock; appends
 * `announcements.published`. The same submission again is the same announcement. Throws `invalid` beside
 * `expiresOn` for a day that is over or too far, and beside `audience` for one that is not the actor's.
 */
export async function publishAnnouncement(actor: Actor, input: AnnouncementInput): Promise<{ id: number }> {
  const expiresAt = endOfDay(input.expiresOn, actor.timeZone);
  return transaction(async (tx) => {
    const audience = await audienceFor(actor, input.audience, tx);
    if (!mayAnnounceTo(await announcerFor(actor, tx), audience)) throw new DomainError("invalid", "audience_closed", "audience");
    const { kind, manages: _manages, ...part } = { manages: false, ...audience };
    const written = locales.filter((locale) => input.texts[locale].title !== "");
    const inEach = (value: (texts: AnnouncementInput["texts"]["en"]) => string) => Object.fromEntries(written.map((locale) => [locale, value(input.texts[locale])]));
    const [published] = await tx.insert(announcement).values({
      submissionId: input.submissionId, authorId: actor.personId, audience: kind, ...part, expiresAt,
      title: inEach(({ title }) => title), source: inEach(({ text }) => text.source), html: inEach(({ text }) => text.html),
    }).onConflictDoNothing({ target: announcement.submissionId }).returning({ id: announcement.id });
    if (published) await appendEvent(tx, "announcements.published", { announcementId: published.id });
    if (published) return published;
    const [before] = await tx.select({ id: announcement.id }).from(announcement).where(and(eq(announcement.submissionId, input.submissionId), eq(announcement.authorId, actor.personId)));
    if (!before) throw new DomainError("conflict", "the submission is somebody else's");
    return before;
  });
}

function endOfDay(day: string, timeZone: string): Date {
  const last = Temporal.PlainDate.from(day);
  const today = Temporal.Now.plainDateISO(timeZone);
  const days = today.until(last, { largestUnit: "days" }).days;
  if (days < 0 || days > mostDays) throw new DomainError("invalid", days < 0 ? "day_over" : "day_far", "expiresOn");
  return new Date(last.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds);
}
