import { Trans } from "@lingui/react/macro";
import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

type SearchFieldProps = Omit<ComponentProps<"input">, "className" | "type" | "name"> & {
  /** what is looked for; read aloud, shown as nothing else than the placeholder */
  label: ReactNode;
  name?: string;
  /** with words on the button, where searching is what the page is for */
  large?: boolean;
};

/** A search box and its button. Stands inside the caller's `<Form role="search" method="get">`. */
export function SearchField({ label, name = "q", large = false, id, ...rest }: SearchFieldProps) {
  const fieldId = id ?? `search-${name}`;
  return (
    <div className="flex w-full flex-wrap gap-2">
      <div className="relative min-w-0 grow basis-40">
        <label htmlFor={fieldId}><VisuallyHidden>{label}</VisuallyHidden></label>
        <span className="pointer-events-none absolute inset-y-0 start-2.5 flex items-center text-ink-muted"><Icon name="search" /></span>
        <input type="search" dir="auto" autoComplete="off" enterKeyHint="search" placeholder=" " {...rest} name={name} id={fieldId} className="control px-9!" />
      </div>
      {large ? (
        <button className="min-h-10 rounded-control bg-accent-fill px-4 font-medium text-accent-ink hover:bg-accent-fill-hover">
          <Trans id="shell.search.submit">Search</Trans>
        </button>
      ) : (
        // Enter sends the form; this is for those who have no Enter key.
        <button className="visually-hidden shrink-0 rounded-control px-3"><Trans id="shell.search.submit">Search</Trans></button>
      )}
    </div>
  );
}
