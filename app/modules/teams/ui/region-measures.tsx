import { Trans, useLingui } from "@lingui/react/macro";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { useFormat } from "~/platform/i18n/format";
import { BarChart } from "~/ui/charts/bar-chart";
import { ChartFigure } from "~/ui/charts/figure";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { membersToTell } from "../contract";
import type { TeamMeasures } from "../team-measures.server";

/** Members by region and how many of them write, as bars and a table. */
export function RegionMeasures({ regions }: Pick<TeamMeasures, "regions">) {
  const { t } = useLingui();
  const format = useFormat();
  const names = useRegionNames();
  const caption = t({ id: "teams.measures.regions", message: "Members by region, and those who wrote in the last 90 days" });
  const rows = regions.map((row) => ({ ...row, name: row.region ? names[row.region] : t({ id: "teams.measures.nowhere", message: "Without a duty station" }) }));
  return (
    <Section id="regions" title={<Trans id="teams.measures.people">Who takes part</Trans>}>
      <ChartFigure
        caption={caption}
        picture={<BarChart bars={rows.map(({ name, members, active }) => ({ label: name, value: members, marked: active ?? undefined }))} />}
        table={(
          <Table
            caption={caption}
            captionHidden
            head={[
              <Trans key="region" id="teams.measures.region">Region</Trans>,
              <Trans key="members" id="teams.measures.members">Members</Trans>,
              <Trans key="active" id="teams.measures.active">Wrote in 90 days</Trans>,
            ]}
          >
            {rows.map(({ name, members, active }) => (
              <tr key={name}>
                <th scope="row" className="font-normal">{name}</th>
                <td className="tabular-nums">{format.number(members)}</td>
                <td className="tabular-nums">{active === null ? <Trans id="teams.measures.few">too few to tell</Trans> : format.number(active)}</td>
              </tr>
            ))}
          </Table>
        )}
        note={<Trans id="teams.measures.privacy">Only numbers of many: where fewer than {membersToTell} people belong to a region, it is not told how many of them write.</Trans>}
      />
    </Section>
  );
}
