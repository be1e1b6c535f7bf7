import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { dayOf, inductionOf } from "./buddy-of.server";
import { inductionDays } from "./contract";
import { countWithoutBuddy, newcomersOf } from "./newcomer-list.server";
import { progressOf, stepsOf } from "./steps-of.server";

/** What Today says of inductions: one's own while it lasts, those one accompanies, those without a buddy whom one could give them. */
export async function inductionToday(actor: Actor, locale: Locale) {
  const [own, accompanies, withoutBuddy] = await Promise.all([ownWeeks(actor, locale), newcomersOf(actor), countWithoutBuddy(actor)]);
  return { own, accompanies, withoutBuddy };
}

async function ownWeeks(actor: Actor, locale: Locale) {
  const found = await inductionOf(actor.personId, locale);
  if (!found || found.finishedAt !== null) return null;
  const day = dayOf(found.startedAt, actor.timeZone);
  if (day > inductionDays) return null;
  const { done, total, next } = progressOf(await stepsOf(database(), actor.personId, locale));
  return { day, done, total, next: next?.text ?? null };
}
