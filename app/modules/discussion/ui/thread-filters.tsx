import { useLingui } from "@lingui/react/macro";
import { Link } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { threadFilters, type ThreadFilter } from "../contract";

/** Address of a page of a team's list of threads. */
export function threadListHref(slug: string, show: ThreadFilter, page = 1): string {
  const parameters = new URLSearchParams();
  if (show !== "all") parameters.set("show", show);
  if (page > 1) parameters.set("page", String(page));
  return `/teams/${slug}${parameters.size > 0 ? `?${parameters}` : ""}`;
}

interface ThreadFiltersProps {
  slug: string;
  show: ThreadFilter;
  counts: Record<ThreadFilter, number>;
}

/** Which threads are shown, with how many there are of each. */
export function ThreadFilters({ slug, show, counts }: ThreadFiltersProps) {
  const { t } = useLingui();
  const format = useFormat();
  const labels: Record<ThreadFilter, string> = {
    all: t({ id: "discussion.list.all", message: "All" }),
    unread: t({ id: "discussion.list.unread", message: "Unread" }),
    unanswered: t({ id: "discussion.list.unanswered", message: "Unanswered questions" }),
  };
  return (
    <nav aria-label={t({ id: "discussion.list.filter", message: "Which threads" })}>
      <ul className="flex flex-wrap gap-2">
        {threadFilters.map((filter) => (
          <li key={filter}>
            <Link
              to={threadListHref(slug, filter)}
              aria-current={filter === show ? "true" : undefined}
              className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line px-3 text-sm text-ink-muted hover:bg-surface-hover current:border-accent current:bg-accent-soft current:font-semibold current:text-accent touch:min-h-11"
            >
              {labels[filter]}
              <span className="tabular-nums">{format.number(counts[filter])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
