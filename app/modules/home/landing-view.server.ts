import { dutyStations } from "~/modules/organisation/public.server";
import { demoSignInsFor } from "~/modules/installation/public.server";
import { countOpenTeams } from "~/modules/teams/public.server";
import type { Locale } from "~/platform/i18n/locales";

/** What visitors see: nothing that only members may know. */
export async function landingView(locale: Locale) {
  const [stations, teams, demo] = await Promise.all([dutyStations(locale), countOpenTeams(), demoSignInsFor(locale)]);
  return { stations, teams, offices: stations.length, countries: new Set(stations.map((station) => station.countryIso2)).size, demo };
}

export type LandingView = Awaited<ReturnType<typeof landingView>>;
