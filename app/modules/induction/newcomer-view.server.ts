import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { accessNewcomer } from "./access-newcomer.server";
import { companion } from "./buddy-of.server";
import { peopleLike } from "./people-like.server";

/** A newcomer as whoever names their buddy meets them: who they are, who is their buddy, who could be and why. Throws `not_found`. */
export async function newcomerView(actor: Actor, handle: string, locale: Locale) {
  const { id, buddyId, startedAt, ...newcomer } = await accessNewcomer(actor, handle, locale);
  const [buddy, suggestions] = await Promise.all([
    buddyId === null ? null : companion(buddyId, locale),
    peopleLike(id, locale, { limit: 6, near: true }),
  ]);
  return { ...newcomer, startedAt: startedAt.toISOString(), buddy, suggestions };
}
