import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { BarChart } from "~/ui/charts/bar-chart";
import { ChartFigure } from "~/ui/charts/figure";
import { LinkButton } from "~/ui/button";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { ConfirmationReport } from "../confirmations/confirmation-report.server";

interface ReportProps {
  offices: ConfirmationReport["offices"];
  people: (Omit<ConfirmationReport["people"][number], "at"> & { at: Date | string | null })[];
  csv: string;
  namedAtMost: number;
}

/** Who has confirmed, by office with a bar each, and who has not, by name. */
export function ConfirmationTables({ offices, people, csv, namedAtMost }: ReportProps) {
  const { t } = useLingui();
  const format = useFormat();
  const nowhere = t({ id: "guidance.confirm.noOffice", message: "No office" });
  const missing = people.filter(({ at }) => at === null);
  const [done, all] = [format.number(people.length - missing.length), format.number(people.length)];
  return (
    <>
      <ChartFigure
        caption={<Trans id="guidance.confirm.progress">{done} of {all} people have confirmed</Trans>}
        picture={<BarChart bars={offices.map(({ city, asked, confirmed }) => ({ label: city || nowhere, value: asked, marked: confirmed }))} />}
        table={(
          <Table caption={t({ id: "guidance.confirm.byOffice", message: "By office" })} captionHidden head={[t({ id: "guidance.confirm.office", message: "Office" }), t({ id: "guidance.confirm.asked", message: "Asked" }), t({ id: "guidance.confirm.confirmed", message: "Confirmed" })]}>
            {offices.map(({ office, asked, confirmed }) => (
              <tr key={office}><th scope="row" className="font-normal">{office || nowhere}</th><td className="tabular-nums">{format.number(asked)}</td><td className="tabular-nums">{format.number(confirmed)}</td></tr>
            ))}
          </Table>
        )}
      />
      <Section id="missing" title={<Trans id="guidance.confirm.missing">Who has not confirmed</Trans>} action={<LinkButton size="sm" to={csv} reloadDocument><Trans id="guidance.confirm.csv">Save as CSV</Trans></LinkButton>}>
        {missing.length > 0 ? (
          <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
            {missing.slice(0, namedAtMost).map(({ name, handle, office }) => <li key={handle}><TextLink to={`/experts/${handle}`}><bdi>{name}</bdi></TextLink>{office ? <span className="text-sm text-ink-muted"> {office}</span> : null}</li>)}
          </ul>
        ) : <p><Trans id="guidance.confirm.nobodyMissing">Everybody who is asked has confirmed.</Trans></p>}
      </Section>
    </>
  );
}
