import { Trans } from "@lingui/react/macro";
import { Prose } from "~/ui/prose";
import type { FieldLine } from "../contract";

interface FieldListProps {
  /** names the list for those who cannot see what it stands below */
  label: string;
  fields: (FieldLine & { place?: string })[];
  /** what is answered is always there; what is sent may be left out */
  sent?: boolean;
}

/** Names, types and meanings: side by side where there is room. */
export function FieldList({ label, fields, sent = false }: FieldListProps) {
  return (
    <ul aria-label={label} className="divide-y divide-line border-b border-line text-sm">
      {fields.map(({ name, type, required, html, place }) => (
        <li key={`${place} ${name}`} className="grid gap-x-6 gap-y-1 py-2 md:grid-cols-[22rem_minmax(0,1fr)]">
          <div className="flex min-w-0 flex-wrap content-start items-baseline gap-x-3 text-ink-muted">
            <bdi dir="ltr" className="font-mono font-medium text-ink wrap-anywhere">{name}</bdi>
            <bdi dir="ltr" lang="en" className="font-mono wrap-anywhere">{type}</bdi>
            {place ? <span lang="en">{place}</span> : null}
            {sent && required ? <span><Trans id="api.field.required">required</Trans></span> : null}
          </div>
          {html ? <Prose html={html} lang="en" /> : null}
        </li>
      ))}
    </ul>
  );
}
