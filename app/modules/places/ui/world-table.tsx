import { Trans, useLingui } from "@lingui/react/macro";
import { regions } from "~/modules/organisation/contract";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { Disclosure } from "~/ui/disclosure";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { CountryOnMap, Presence } from "../contract";

/** The same as the map in words, a table a region. */
export function WorldTable({ countries }: { countries: CountryOnMap[] }) {
  const { t } = useLingui();
  const names = useRegionNames();
  const presence: Record<Presence, string> = {
    resident: t({ id: "places.presence.resident", message: "Office in the country" }),
    covered: t({ id: "places.presence.covered", message: "Looked after from elsewhere" }),
    none: t({ id: "places.presence.none", message: "No office named" }),
  };
  const head = [
    t({ id: "places.table.country", message: "Country" }), t({ id: "places.table.presence", message: "Presence" }),
    t({ id: "places.table.coveredBy", message: "Looked after by" }), t({ id: "places.table.offices", message: "Offices" }), t({ id: "places.table.people", message: "People" }),
  ];
  const byRegion = Map.groupBy(countries, ({ region }) => region);
  return (
    <>
      {[...regions, null].map((region) => {
        const rows = byRegion.get(region) ?? [];
        const count = rows.length;
        const name = region === null ? t({ id: "places.table.elsewhere", message: "Elsewhere" }) : names[region];
        return count === 0 ? null : (
          <Disclosure key={region ?? "none"} summary={<Trans id="places.table.region">{name}: {count} countries</Trans>}>
            <Table caption={name} captionHidden head={head}>
              {rows.map(({ iso2, name: country, presence: how, coveredBy, offices, people }) => (
                <tr key={iso2}>
                  <th scope="row" className="font-medium"><TextLink quiet to={`/countries/${iso2}`}>{country}</TextLink></th>
                  <td>{presence[how]}</td>
                  <td>{coveredBy ? <bdi><TextLink to={`/offices/${coveredBy.code}`}>{coveredBy.city}</TextLink></bdi> : "–"}</td>
                  <td className="tabular-nums">{offices}</td>
                  <td className="tabular-nums">{people}</td>
                </tr>
              ))}
            </Table>
          </Disclosure>
        );
      })}
    </>
  );
}
