import { Trans, useLingui } from "@lingui/react/macro";
import { Prose } from "~/ui/prose";
import { Table } from "~/ui/table";
import type { FieldLine } from "../contract";

interface FieldTableProps {
  /** names the table for those who cannot see what it stands below */
  caption: string;
  fields: (FieldLine & { place?: string })[];
  /** what is answered is always there; what is sent may be left out */
  sent?: boolean;
}

/** Names, types and meanings. */
export function FieldTable({ caption, fields, sent = false }: FieldTableProps) {
  const { t } = useLingui();
  const head = [t({ id: "api.field.name", message: "Name" }), t({ id: "api.field.type", message: "Type" }), t({ id: "api.field.meaning", message: "Meaning" })];
  return (
    <Table caption={caption} captionHidden head={head}>
      {fields.map(({ name, type, required, html, place }) => (
        <tr key={`${place} ${name}`}>
          <th scope="row" className="font-normal">
            <bdi dir="ltr" className="font-mono">{name}</bdi>
            {sent && required ? <span className="block text-xs text-ink-muted"><Trans id="api.field.required">required</Trans></span> : null}
            {place ? <span lang="en" className="block text-xs text-ink-muted">{place}</span> : null}
          </th>
          <td><bdi dir="ltr" lang="en" className="font-mono text-ink-muted">{type}</bdi></td>
          <td className="min-w-48">{html ? <Prose html={html} lang="en" /> : null}</td>
        </tr>
      ))}
    </Table>
  );
}
