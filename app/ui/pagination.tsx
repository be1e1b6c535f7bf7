import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { LinkButton } from "./button";
import { Icon } from "./icon";

interface PaginationProps {
  /** the neighbours' addresses; leave out what does not exist */
  previous?: string;
  next?: string;
  /** where one is, ready made: "21 to 40 of 118" */
  children?: ReactNode;
}

/** One page back, one page on, and where one is. Nothing when there is one page only. */
export function Pagination({ previous, next, children }: PaginationProps) {
  const { t } = useLingui();
  if (!previous && !next) return null;
  return (
    <nav aria-label={t({ id: "shell.pagination", message: "Pages" })} className="flex flex-wrap items-center gap-3">
      {previous ? <LinkButton to={previous} size="sm" icon="back" rel="prev"><Trans id="shell.pagination.previous">Previous</Trans></LinkButton> : null}
      {next ? <LinkButton to={next} size="sm" rel="next"><Trans id="shell.pagination.next">Next</Trans><Icon name="forward" /></LinkButton> : null}
      {children ? <span className="text-sm text-ink-muted tabular-nums">{children}</span> : null}
    </nav>
  );
}
