import { and, eq } from "drizzle-orm";
import { announcement } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { announcerFor, audienceFor } from "./announcer.server";
import { mayAnnounceTo } from "./policy";
import type { AnnouncementInput } from "./schema.server";
import { endOfDay, writtenWords } from "./written-words.server";

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
    const [published] = await tx.insert(announcement).values({
      submissionId: input.submissionId, authorId: actor.personId, audience: kind, ...part, expiresAt, ...writtenWords(input.texts),
    }).onConflictDoNothing({ target: announcement.submissionId }).returning({ id: announcement.id });
    if (published) await appendEvent(tx, "announcements.published", { announcementId: published.id });
    if (published) return published;
    const [before] = await tx.select({ id: announcement.id }).from(announcement).where(and(eq(announcement.submissionId, input.submissionId), eq(announcement.authorId, actor.personId)));
    if (!before) throw new DomainError("conflict", "the submission is somebody else's");
    return before;
  });
}
