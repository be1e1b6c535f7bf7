import { eq } from "drizzle-orm";
import { office, person } from "~db/schema";
import { officeZones } from "~/modules/organisation/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { countGuestsOf } from "./guests/guest-list.server";
import { sessionsView } from "./sessions-view.server";

/** What one's own account page shows: the clock one goes by and those there are, where one is signed in, how many guests one answers for. */
export async function accountView(actor: Actor, locale: Locale) {
  const [sessions, guests, zones, [own]] = await Promise.all([
    sessionsView(actor), countGuestsOf(actor), officeZones(locale),
    database().select({ zone: person.timeZone, officeZone: office.timeZone }).from(person).leftJoin(office, eq(office.id, person.officeId)).where(eq(person.id, actor.personId)),
  ]);
  const zone = own?.zone ?? null;
  if (zone !== null && !zones.has(zone)) zones.set(zone, zone);
  const choices = [...zones].map(([value, city]) => ({ value, label: city === value ? city : `${city} · ${value}` }));
  return { sessions, guests, zone, officeCity: own?.officeZone ? zones.get(own.officeZone) ?? own.officeZone : null, zones: choices.sort((one, other) => one.label.localeCompare(other.label, locale)) };
}
