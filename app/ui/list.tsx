import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Rows between hairlines. `label` names the list where no heading does. */
export function List({ label, children }: { label?: string; children: ReactNode }) {
  return <ul aria-label={label} className="divide-y divide-line">{children}</ul>;
}

interface ListRowProps {
  /** where the row leads; the title is the link and the whole row its target */
  to?: string;
  title: ReactNode;
  titleLang?: string;
  /** one line or two below the title */
  children?: ReactNode;
  /** before the title: an Avatar or Icon */
  leading?: ReactNode;
  /** at the end of the line: count, time, badge */
  trailing?: ReactNode;
  /** not read yet: set in bold, with a dot */
  unread?: boolean;
}

/** One row: what it is, a line about it, what is new. */
export function ListRow({ to, title, titleLang, children, leading, trailing, unread = false }: ListRowProps) {
  const weight = unread ? "font-semibold" : "font-medium";
  return (
    <li className={classNames("relative flex items-start gap-3 px-2 py-2.5", to && "hover:bg-surface-sunken")}>
      {leading ? <div className="mt-0.5 shrink-0 text-ink-muted">{leading}</div> : null}
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <div className={classNames("min-w-0 grow basis-48", weight)}>
            {unread ? <span aria-hidden="true" className="me-2 inline-block size-2 rounded-full bg-accent-fill align-middle" /> : null}
            <bdi lang={titleLang}>{to ? <Link to={to} className="py-0.5 underline-offset-3 after:absolute after:inset-0 hover:underline">{title}</Link> : title}</bdi>
          </div>
          {trailing ? <div className="flex flex-wrap items-baseline gap-2 text-sm text-ink-muted">{trailing}</div> : null}
        </div>
        {children ? <div className="text-sm text-ink-muted">{children}</div> : null}
      </div>
    </li>
  );
}
