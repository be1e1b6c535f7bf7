import { msg } from "@lingui/core/macro";
import { eq } from "drizzle-orm";
import { team, type person, type webhook } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { Mail } from "~/platform/mail/mail.server";
import { webhookHref } from "../hrefs";

/** The letter that tells whoever made a webhook that it was switched off; null for somebody without an address. */
export async function disabledLetter(maker: typeof person.$inferSelect, disabled: typeof webhook.$inferSelect): Promise<Mail | null> {
  const [place] = await database().select().from(team).where(eq(team.id, disabled.teamId));
  if (!place || !maker.email) return null;
  const locale = maker.locale ?? "en";
  const i18n = i18nFor(locale);
  const name = place.name[locale];
  const address = disabled.url;
  const link = `${environment().publicUrl}${webhookHref(place.slug, disabled.id)}`;
  return {
    to: maker.email,
    subject: i18n._(msg({ id: "outlets.mail.disabled.subject", message: `A webhook of ${name} was switched off` })),
    text: i18n._(msg({ id: "outlets.mail.disabled.text", message: `Nothing has arrived at ${address} for days, or it said that it is gone. It is told nothing more until somebody switches it on again:\n\n${link}` })),
    once: { key: `webhook-disabled:${disabled.id}:${disabled.disabledAt?.toISOString() ?? ""}`, at: disabled.disabledAt ?? new Date() },
  };
}
