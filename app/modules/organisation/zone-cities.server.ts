import { Temporal } from "temporal-polyfill";
import type { Locale } from "~/platform/i18n/locales";
import { officeOptions } from "./office-options.server";

/** What people call a zone: the city of the organisation's first office that keeps its time. */
export type ZoneCities = (zone: string) => string;

/** Every zone that an office keeps, in the order of the offices. */
async function officeZones(locale: Locale): Promise<Map<string, string>> {
  const zones = new Map<string, string>();
  for (const { timeZone, city } of await officeOptions(locale)) if (!zones.has(timeZone)) zones.set(timeZone, city);
  return zones;
}

/** Names for zones in one language; a zone without an office goes by its own name's last part. */
export async function zoneCities(locale: Locale): Promise<ZoneCities> {
  const zones = await officeZones(locale);
  return (zone) => zones.get(zone) ?? zone.split("/").at(-1)!.replaceAll("_", " ");
}

/** Zones to choose from, each called after its city with what its clock differs from UTC now; `others` are offered too, by their own names where no office keeps them. */
export async function zoneChoices(locale: Locale, others: string[]): Promise<{ value: string; label: string }[]> {
  const zones = await officeZones(locale);
  for (const zone of others) if (!zones.has(zone)) zones.set(zone, zone);
  const now = Temporal.Now.instant();
  const choices = [...zones].map(([value, city]) => ({ value, label: city === value ? value : `${city} (${now.toZonedDateTimeISO(value).offset})` }));
  return choices.sort((one, other) => one.label.localeCompare(other.label, locale));
}
