import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { BarChart } from "~/ui/charts/bar-chart";
import { ChartFigure } from "~/ui/charts/figure";
import { Table } from "~/ui/table";

interface Line {
  label: string;
  sent: number;
  answered: number;
  inTime: number;
  answer: number | null;
  match: number | null;
  close: number | null;
}

/** How many were sent and answered in time as bars, and beside them the medians in days. */
export function MeasuresTable({ caption, first, lines }: { caption: string; first: string; lines: Line[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const days = (value: number | null) => (value === null ? "–" : format.number(Math.round(value * 10) / 10));
  const head = [
    first, t({ id: "requests.measure.sent", message: "Sent" }), t({ id: "requests.measure.inTime", message: "Answered in time" }),
    t({ id: "requests.measure.answer", message: "Days to first answer" }), t({ id: "requests.measure.match", message: "Days until somebody was found" }), t({ id: "requests.measure.close", message: "Days to the end" }),
  ];
  return (
    <ChartFigure
      caption={caption}
      picture={<BarChart bars={lines.map(({ label, sent, inTime }) => ({ label, value: sent, marked: inTime }))} />}
      table={
        <Table caption={caption} captionHidden head={head}>
          {lines.map(({ label, sent, inTime, answer, match, close }) => (
            <tr key={label}>
              <th scope="row" className="font-medium"><bdi>{label}</bdi></th>
              {[format.number(sent), format.number(inTime), days(answer), days(match), days(close)].map((value, index) => <td key={index} className="tabular-nums">{value}</td>)}
            </tr>
          ))}
        </Table>
      }
      note={<Trans id="requests.measure.note">Medians of the last twelve months, of the requests you may see. The bars show how many were sent; the dark part was answered within two working days.</Trans>}
    />
  );
}
