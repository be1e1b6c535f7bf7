import { useLingui } from "@lingui/react/macro";
import { Prose } from "~/ui/prose";
import { Table } from "~/ui/table";

export interface ProblemLine {
  code: string;
  status: number;
  title: string;
  /** Rendered from Markdown by the server. */
  html: string;
}

/** Every kind of refusal, each at the address that its `type` names. */
export function ProblemTable({ problems }: { problems: ProblemLine[] }) {
  const { t } = useLingui();
  return (
    <Table
      caption={t({ id: "api.problems", message: "Refusals" })} captionHidden
      head={[t({ id: "api.problem.status", message: "Status" }), t({ id: "api.problem.code", message: "Code" }), t({ id: "api.problem.meaning", message: "What it says and what to do" })]}
    >
      {problems.map(({ code, status, title, html }) => (
        <tr key={code} id={`problem-${code}`} className="target:bg-accent-soft">
          <td><bdi className="font-mono">{status}</bdi></td>
          <th scope="row" className="font-normal"><bdi dir="ltr" className="font-mono">{code}</bdi></th>
          <td className="min-w-48"><p lang="en" dir="ltr" className="text-start font-medium">{title}</p><Prose html={html} lang="en" /></td>
        </tr>
      ))}
    </Table>
  );
}
