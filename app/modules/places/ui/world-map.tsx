import { Trans, useLingui } from "@lingui/react/macro";
import { graticule, mapSize, rim } from "~/ui/charts/world-map";
import type { CountryOnMap, MapTheme } from "../contract";
import places from "../map/world-places.json";
import shapes from "../map/world-shapes.svg?url";
import { stepOf, stepStarts, type MapStep } from "./map-steps";

/** How much of the accent each step shows over the land. */
const opacity: Record<MapStep, number> = { 0: 0, 1: 0.3, 2: 0.6, 3: 1 };

/** Shapes are drawn twice as fine as the picture. */
const fineness = 0.5;

const placeOf = (iso2: string) => (places as Record<string, number[]>)[iso2];

/**
 * The world, shaded by one figure a country. Shapes come from one file that every visit after the first finds in the
 * browser; countries too small to see are dots. The table beside it says the same in words.
 */
export function WorldMap({ countries, theme }: { countries: CountryOnMap[]; theme: MapTheme }) {
  const { t } = useLingui();
  const labels: Record<MapTheme, string> = {
    offices: t({ id: "places.map.offices", message: "World map of offices by country" }),
    people: t({ id: "places.map.people", message: "World map of people by the country they work in" }),
    coverage: t({ id: "places.map.coverage", message: "World map of how countries are looked after" }),
  };
  const shaded = countries.map((country) => ({ iso2: country.iso2, step: stepOf(country, theme) })).filter(({ step }) => step > 0);
  return (
    <figure className="grid gap-3">
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} role="img" aria-label={labels[theme]} className="w-full">
        <path d={rim} className="fill-surface-sunken" />
        <path d={graticule} className="fill-none stroke-line" />
        <g transform={`scale(${fineness})`} className="fill-surface stroke-ink-muted" strokeWidth="0.8">
          {["none", ...Object.keys(places)].map((key) => <use key={key} href={`${shapes}#${key}`} />)}
        </g>
        <g transform={`scale(${fineness})`} className="fill-accent">
          {shaded.map(({ iso2, step }) => <use key={iso2} href={`${shapes}#${iso2}`} fillOpacity={opacity[step]} />)}
        </g>
        <g className="fill-accent stroke-surface" strokeWidth="0.8">
          {shaded.map(({ iso2, step }) => {
            const [x, y, small] = placeOf(iso2) ?? [];
            return small === 1 ? <circle key={iso2} cx={x} cy={y} r={2 + step * 0.7} fillOpacity={Math.max(0.6, opacity[step])} /> : null;
          })}
        </g>
      </svg>
      <figcaption className="grid gap-2 text-sm text-ink-muted">
        <Legend theme={theme} />
        <p><Trans id="places.map.caption">Countries too small to see are dots. Boundaries and names shown imply no opinion on the legal status of any territory.</Trans></p>
      </figcaption>
    </figure>
  );
}

function Legend({ theme }: { theme: MapTheme }) {
  const { t } = useLingui();
  const range = (from: number, next: number | undefined) => {
    if (next === undefined) return t({ id: "places.legend.from", message: `${from} or more` });
    const until = next - 1;
    return until === from ? String(from) : t({ id: "places.legend.range", message: `${from} to ${until}` });
  };
  const counted = theme === "coverage" ? [] : stepStarts[theme].map((from, index, all) => ({ step: (index + 1) as MapStep, words: range(from, all[index + 1]) }));
  const steps: { step: MapStep; words: string }[] = theme === "coverage" ? [
    { step: 3, words: t({ id: "places.presence.resident", message: "Office in the country" }) },
    { step: 1, words: t({ id: "places.presence.covered", message: "Looked after from elsewhere" }) },
    { step: 0, words: t({ id: "places.presence.none", message: "No office named" }) },
  ] : [{ step: 0, words: t({ id: "places.legend.none", message: "None" }) }, ...counted];
  return (
    <ul aria-label={t({ id: "places.legend", message: "Shades" })} className="flex flex-wrap gap-x-5 gap-y-1">
      {steps.map(({ step, words }) => (
        <li key={step} className="inline-flex items-center gap-2">
          <svg aria-hidden="true" viewBox="0 0 16 12" className="h-3 w-4">
            <rect x="0.5" y="0.5" width="15" height="11" className="fill-surface stroke-ink-muted" />
            <rect x="0.5" y="0.5" width="15" height="11" fillOpacity={opacity[step]} className="fill-accent" />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
