import type { CountryOnMap, MapTheme } from "../contract";

/** How strongly a country is shaded: 0 is land alone, 3 the most. */
export type MapStep = 0 | 1 | 2 | 3;

/** From how many on a step begins, for the themes that count. */
export const stepStarts: Record<Exclude<MapTheme, "coverage">, [number, number, number]> = { offices: [1, 2, 3], people: [1, 5, 20] };

/** The step of a country under a theme. */
export function stepOf(country: CountryOnMap, theme: MapTheme): MapStep {
  if (theme === "coverage") return country.presence === "resident" ? 3 : country.presence === "covered" ? 1 : 0;
  const value = country[theme];
  const [one, two, three] = stepStarts[theme];
  return value >= three ? 3 : value >= two ? 2 : value >= one ? 1 : 0;
}
