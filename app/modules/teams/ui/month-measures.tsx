import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { ChartFigure } from "~/ui/charts/figure";
import { LineChart } from "~/ui/charts/line-chart";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";

/** Messages by month, as a line and a table. */
export function MonthMeasures({ months }: { months: { name: string; messages: number }[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const caption = t({ id: "teams.measures.months", message: "Messages by month" });
  return (
    <Section id="months" title={<Trans id="teams.measures.writing">What is written</Trans>}>
      <ChartFigure
        caption={caption}
        picture={<LineChart values={months.map(({ messages }) => messages)} from={months[0]?.name ?? ""} until={months.at(-1)?.name ?? ""} />}
        table={(
          <Table caption={caption} captionHidden head={[<Trans key="month" id="teams.measures.month">Month</Trans>, <Trans key="messages" id="teams.measures.messages">Messages</Trans>]}>
            {months.map(({ name, messages }) => (
              <tr key={name}><th scope="row" className="font-normal">{name}</th><td className="tabular-nums">{format.number(messages)}</td></tr>
            ))}
          </Table>
        )}
      />
    </Section>
  );
}
