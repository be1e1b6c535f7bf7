import { Trans, useLingui } from "@lingui/react/macro";
import type { DutyStation } from "~/modules/organisation/contract";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { Disclosure } from "~/ui/disclosure";
import { Table } from "~/ui/table";

/** The same as the map, as a table for those who want to look a place up. */
export function DutyStationTable({ stations }: { stations: DutyStation[] }) {
  const { t } = useLingui();
  const regions = useRegionNames();
  const head = [
    t({ id: "home.map.city", message: "City" }),
    t({ id: "home.map.country", message: "Country" }),
    t({ id: "home.map.office", message: "Office" }),
    t({ id: "home.map.region", message: "Region" }),
  ];
  return (
    <Disclosure summary={<Trans id="home.map.asTable">The duty stations as a table</Trans>}>
      <Table caption={t({ id: "home.map.table", message: "Duty stations" })} captionHidden head={head}>
        {stations.map((station) => (
          <tr key={station.code}>
            <th scope="row" className="font-medium">{station.city}</th>
            <td>{station.country}</td>
            <td>{station.name}</td>
            <td>{regions[station.region]}</td>
          </tr>
        ))}
      </Table>
    </Disclosure>
  );
}
