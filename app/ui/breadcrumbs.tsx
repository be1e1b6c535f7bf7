import { useLingui } from "@lingui/react/macro";
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

/** The way here from the top, without the page itself (its h1 says that). */
export function Breadcrumbs({ items }: { items: { to: string; label: ReactNode }[] }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t({ id: "shell.breadcrumbs", message: "Where this belongs" })}>
      <ol className="flex flex-wrap items-center gap-x-1 text-sm text-ink-muted">
        {items.map((item, index) => (
          <li key={item.to} className="flex items-center gap-1">
            {index > 0 ? <Icon name="forward" size="sm" /> : null}
            <Link to={item.to} className="py-0.5 underline-offset-3 hover:text-accent hover:underline">{item.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
