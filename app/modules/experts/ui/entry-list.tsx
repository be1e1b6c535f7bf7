import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";

interface EntryListProps {
  /** what the form of each row asks for */
  intent: string;
  entries: { key: string; label: string; detail: string; values: Record<string, string>; isFixed?: boolean }[];
}

/** What a part of the profile holds, each with a button that takes it out. */
export function EntryList({ intent, entries }: EntryListProps) {
  if (entries.length === 0) return null;
  return (
    <ul className="divide-y divide-line">
      {entries.map(({ key, label, detail, values, isFixed = false }) => (
        <li key={key}>
          <Form method="post" className="flex flex-wrap items-center gap-x-3 py-1.5">
            {Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
            <span className="min-w-0 flex-1"><bdi>{label}</bdi> <span className="text-sm text-ink-muted">{detail}</span></span>
            {isFixed ? null : (
              <Button tone="plain" size="sm" name="intent" value={intent}>
                <Trans id="experts.edit.remove">Remove<span className="visually-hidden"> {label}</span></Trans>
              </Button>
            )}
          </Form>
        </li>
      ))}
    </ul>
  );
}
