import { isDeepStrictEqual } from "node:util";
import { and, eq, sql } from "drizzle-orm";
import { announcement } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction, type Queryable } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { locales } from "~/platform/i18n/locales";
import { meetable } from "./announcement-view.server";
import { correctableBy } from "./correctable.server";
import type { CorrectionInput } from "./schema.server";
import { endOfDay, lastDayOf, writtenWords } from "./written-words.server";

/** Loads an announcement for whoever may correct it: `mayCorrect` decides. `lock` holds its row until the transaction ends. */
async function accessToCorrect(actor: Actor, id: number, on: Queryable, lock = false) {
  const query = on.select().from(announcement).where(and(eq(announcement.id, id), meetable(actor)));
  const [found] = await (lock ? query.for("update") : query);
  if (!found) return notFound("announcement");
  if (!(await correctableBy(actor, found, on))) throw new DomainError("forbidden", `may not correct announcement ${id}`);
  return found;
}

/** An announcement's words in each language as they were typed, and its last day by the actor's clock. Throws `not_found` and `forbidden`. */
export async function correctionView(actor: Actor, id: number) {
  const { title, source, expiresAt } = await accessToCorrect(actor, id, database());
  const texts = Object.fromEntries(locales.filter((locale) => title[locale]).map((locale) => [locale, { title: title[locale] ?? "", text: source[locale] ?? "" }]));
  return { id, texts, expiresOn: lastDayOf(expiresAt, actor.timeZone) };
}

/**
 * Corrects an announcement's words in any language, adds one or takes one away, and moves its last day. To whom it goes
 * and who has put it away stay as they are, and nobody is told again; its page says when its words were corrected.
 * Appends `announcements.corrected`. Throws `not_found`, `forbidden`, and `invalid` beside `expiresOn` as publishing does.
 */
export function correctAnnouncement(actor: Actor, id: number, { expiresOn, texts }: CorrectionInput): Promise<void> {
  return transaction(async (tx) => {
    const before = await accessToCorrect(actor, id, tx, true);
    const words = writtenWords(texts);
    const reworded = !isDeepStrictEqual([words.title, words.source], [before.title, before.source]);
    const moved = expiresOn !== lastDayOf(before.expiresAt, actor.timeZone);
    if (!reworded && !moved) return;
    await tx.update(announcement).set({
      ...words,
      ...(reworded ? { correctedAt: sql`now()` } : {}),
      ...(moved ? { expiresAt: endOfDay(expiresOn, actor.timeZone) } : {}),
    }).where(eq(announcement.id, id));
    await appendEvent(tx, "announcements.corrected", { announcementId: id });
  });
}
