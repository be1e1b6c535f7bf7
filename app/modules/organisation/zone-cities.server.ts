import { officeOptions } from "./office-options.server";
import type { Locale } from "~/platform/i18n/locales";

/** What people call a zone: the city of the organisation's first office that keeps its time. */
export type ZoneCities = (zone: string) => string;

/** Every zone that an office keeps, in the order of the offices. */
export async function officeZones(locale: Locale): Promise<Map<string, string>> {
  const zones = new Map<string, string>();
  for (const { timeZone, city } of await officeOptions(locale)) if (!zones.has(timeZone)) zones.set(timeZone, city);
  return zones;
}

/** Names for zones in one language; a zone without an office goes by its own name's last part. */
export async function zoneCities(locale: Locale): Promise<ZoneCities> {
  const zones = await officeZones(locale);
  return (zone) => zones.get(zone) ?? zone.split("/").at(-1)!.replaceAll("_", " ");
}
