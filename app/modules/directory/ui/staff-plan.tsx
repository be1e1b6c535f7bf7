import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "~/ui/badge";
import { Table } from "~/ui/table";
import type { ImportView } from "../import-staff.server";
import { useDirectoryWords } from "./use-directory-words";

type Line = ImportView["lines"][number];

/** What a staff file would do, in numbers. */
export function StaffCounts({ view: { counts: { new: added, changed, same, wrong }, missing } }: { view: Pick<ImportView, "counts" | "missing"> }) {
  const { t } = useLingui();
  const lines = [
    t({ id: "directory.staff.count.new", message: plural(added, { one: "# new person", other: "# new people" }) }),
    t({ id: "directory.staff.count.changed", message: plural(changed, { one: "# person changed", other: "# people changed" }) }),
    t({ id: "directory.staff.count.same", message: plural(same, { one: "# person as before", other: "# people as before" }) }),
    t({ id: "directory.staff.count.wrong", message: plural(wrong, { one: "# line with errors, left out", other: "# lines with errors, left out" }) }),
    t({ id: "directory.staff.count.missing", message: plural(missing, { one: "# colleague is not in the file and stays", other: "# colleagues are not in the file and stay" }) }),
  ];
  return <ul className="list-disc ps-5">{lines.map((line) => <li key={line}>{line}</li>)}</ul>;
}

function Kind({ kind }: { kind: Line["kind"] }) {
  if (kind === "wrong") return <Badge tone="critical"><Trans id="directory.staff.wrong">left out</Trans></Badge>;
  return kind === "new" ? <Badge tone="accent"><Trans id="directory.staff.new">new</Trans></Badge> : <Badge><Trans id="directory.staff.changed">changed</Trans></Badge>;
}

/** Every line that changes or cannot be read, with each cell from and to. */
export function StaffLines({ lines }: { lines: Line[] }) {
  const { t } = useLingui();
  const words = useDirectoryWords();
  return (
    <Table caption={t({ id: "directory.staff.lines", message: "Line by line" })} head={[t({ id: "directory.staff.line", message: "Line" }), t({ id: "directory.staff.person", message: "Person" }), t({ id: "directory.staff.what", message: "What changes" })]}>
      {lines.map(({ line, email, name, kind, changes, errors }) => (
        <tr key={line}>
          <td className="tabular-nums">{line}</td>
          <th scope="row" className="font-normal"><bdi>{name}</bdi> <Kind kind={kind} /><span className="block break-all text-ink-muted" dir="ltr">{email}</span></th>
          <td>
            <ul className="grid gap-0.5">
              {errors.map(({ column, error, value }) => <li key={`${column}${error}`} className="text-critical">{column ? `${words.columns[column]}: ` : ""}{words.errors[error]}{value ? <> (<bdi>{value}</bdi>)</> : null}</li>)}
              {changes.map(({ column, from, to }) => <li key={column}>{words.columns[column]}: {from ? <><del><bdi>{from}</bdi></del>{" → "}</> : null}<ins className="no-underline font-medium"><bdi>{to || "–"}</bdi></ins></li>)}
            </ul>
          </td>
        </tr>
      ))}
    </Table>
  );
}
