import { Trans, useLingui } from "@lingui/react/macro";
import { plural } from "@lingui/core/macro";
import type { DutyStation } from "~/modules/organisation/contract";
import { graticule, mapSize, onMap, primeMeridian, rim } from "~/ui/charts/world-map";

/** A picture of where the organisation works, drawn by the server; the table beside it says the same in words. */
export function DutyStationMap({ stations }: { stations: DutyStation[] }) {
  const { t } = useLingui();
  const count = stations.length;
  const regional = stations.filter((station) => station.type === "RO" || station.type === "HQ");
  return (
    <figure className="grid gap-2">
      <svg
        viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
        role="img"
        aria-label={t({ id: "home.map.label", message: plural(count, { one: "Map with # duty station", other: "Map with # duty stations" }) })}
        className="w-full"
      >
        <path d={rim} className="fill-surface-sunken" />
        <path d={graticule} className="fill-none stroke-line" />
        <path d={primeMeridian} strokeWidth="1.5" className="fill-none stroke-accent" />
        <g className="fill-accent">
          {stations.map((station) => {
            const { x, y } = onMap(station.latitude, station.longitude);
            return <circle key={station.code} cx={x} cy={y} r={station.type === "HQ" ? 9 : station.type === "RO" ? 7 : 4.5} />;
          })}
        </g>
        <g fontSize="22" textAnchor="middle" strokeWidth="5" paintOrder="stroke" className="fill-ink stroke-surface-sunken font-semibold max-sm:hidden">
          {regional.map((station) => {
            const { x, y } = onMap(station.latitude, station.longitude);
            return <text key={station.code} x={x} y={y - 14}>{station.city}</text>;
          })}
        </g>
      </svg>
      <figcaption className="text-sm text-ink-muted">
        <Trans id="home.map.caption">Every dot is a duty station; the named ones are headquarters and the regional offices.</Trans>
      </figcaption>
    </figure>
  );
}
