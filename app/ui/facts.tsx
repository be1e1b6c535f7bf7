import type { ReactNode } from "react";

export interface Fact {
  term: ReactNode;
  detail: ReactNode;
}

/** What is known of a person, team or document: term and detail, side by side where there is room. */
export function Facts({ items }: { items: Fact[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(7rem,auto)_1fr] sm:gap-y-1.5">
      {items.map((item, index) => (
        <div key={index} className="sm:contents">
          <dt className="text-sm text-ink-muted sm:py-0.5">{item.term}</dt>
          <dd className="min-w-0">{item.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
