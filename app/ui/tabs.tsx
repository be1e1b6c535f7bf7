import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

export interface TabItem {
  to: string;
  label: ReactNode;
  /** this is the page one is on */
  current?: boolean;
  /** a CountBadge */
  count?: ReactNode;
}

/** The pages of one thing, as links; scrolls by itself on a narrow screen, where it begins at the current one. `label` names the set: "Team". */
export function Tabs({ label, items }: { label: string; items: TabItem[] }) {
  return (
    <nav aria-label={label} className="relative -mx-1 border-b border-line px-1 max-sm:overflow-x-auto [scrollbar-width:none]">
      <ul className="flex gap-x-5 sm:flex-wrap">
        {items.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              aria-current={item.current ? "page" : undefined}
              className="-mb-px flex min-h-10 items-center gap-1.5 border-b-2 border-transparent text-ink-muted max-sm:whitespace-nowrap -outline-offset-2 hover:text-ink current:border-accent current:font-semibold current:text-ink max-sm:current:[scroll-initial-target:nearest] touch:min-h-11"
            >
              {item.label}
              {item.count}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
