import { eq, sql } from "drizzle-orm";
import { office, person } from "~db/schema";
import { zoneChoices } from "~/modules/organisation/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { countGuestsOf } from "./guests/guest-list.server";
import { sessionsView } from "./sessions-view.server";

/** What one's own account page shows: the clock one goes by and those there are, where one is signed in, how many guests one answers for. */
export async function accountView(actor: Actor, locale: Locale) {
  const [sessions, guests, [own]] = await Promise.all([
    sessionsView(actor), countGuestsOf(actor),
    database().select({ zone: person.timeZone, officeCity: sql<string | null>`${office.city}->>${locale}::text` }).from(person).leftJoin(office, eq(office.id, person.officeId)).where(eq(person.id, actor.personId)),
  ]);
  const zone = own?.zone ?? null;
  return { sessions, guests, zone, officeCity: own?.officeCity ?? null, zones: await zoneChoices(locale, zone === null ? [] : [zone]) };
}
