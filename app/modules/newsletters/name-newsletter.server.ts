import { eq } from "drizzle-orm";
import { newsletter } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { locales } from "~/platform/i18n/locales";
import { accessNewsletter } from "./access-newsletter.server";
import type { NewsletterNames } from "./schema.server";

/** What a newsletter is called and what for, in each of its languages. Needs `edit`. */
export async function newsletterNamesView(actor: Actor, slug: string) {
  const { newsletter: { title, purpose } } = await accessNewsletter(actor, slug, "edit");
  const written = locales.filter((locale) => title[locale] ?? purpose[locale]);
  return { slug, title, texts: Object.fromEntries(written.map((locale) => [locale, { title: title[locale] ?? "", purpose: purpose[locale] ?? "" }])) };
}

/** Names a newsletter anew, in any of the six languages; its address stays. Appends `newsletters.named`. Needs `edit`. */
export function nameNewsletter(actor: Actor, slug: string, { texts }: NewsletterNames): Promise<void> {
  return transaction(async (tx) => {
    const { newsletter: letter } = await accessNewsletter(actor, slug, "edit", tx);
    const inEach = (part: "title" | "purpose") => Object.fromEntries(locales.flatMap((locale) => (texts[locale][part] === "" ? [] : [[locale, texts[locale][part]]])));
    await tx.update(newsletter).set({ title: inEach("title"), purpose: inEach("purpose") }).where(eq(newsletter.id, letter.id));
    await appendEvent(tx, "newsletters.named", { newsletterId: letter.id });
  });
}
