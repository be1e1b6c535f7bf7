import { zoneCities } from "~/modules/organisation/public.server";
import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { quickTimes, wallTimeIn } from "./quick-times.server";

/** What the fields of a time open with: the moment that was chosen before, whose clock it is, and times that are offered. */
export async function whenView({ timeZone }: Actor, chosen: Date | null, locale: Locale) {
  const cityOf = await zoneCities(locale);
  return { at: chosen ? wallTimeIn(chosen, timeZone) : "", zone: cityOf(timeZone), times: quickTimes(new Date(), timeZone) };
}

/** Puts a time that was offered into the field it is for: each is a button of its own. */
export function takeQuickTime(fields: FormData): void {
  const quick = fields.get("quick");
  if (typeof quick === "string") fields.set("sendAt", quick);
}
