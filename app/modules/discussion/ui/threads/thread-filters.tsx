import { useLingui } from "@lingui/react/macro";
import { Link } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { threadFilters, type ThreadFilter } from "../../contract";

/** What narrows a list of threads, as its address says it. */
export interface ChosenFilters {
  show: ThreadFilter[];
  tag?: string | undefined;
  language?: Locale | undefined;
}

/** Address of a page of a team's list of threads. */
export function threadListHref(slug: string, { show, tag, language }: ChosenFilters, page = 1): string {
  const parameters = new URLSearchParams(show.map((filter) => ["show", filter]));
  if (tag) parameters.set("tag", tag);
  if (language) parameters.set("language", language);
  if (page > 1) parameters.set("page", String(page));
  return `/teams/${slug}${parameters.size > 0 ? `?${parameters}` : ""}`;
}

/** The words for what narrows a list. */
function useFilterWords(): Record<ThreadFilter, string> {
  const { t } = useLingui();
  return {
    unread: t({ id: "discussion.list.unread", message: "Unread" }),
    unanswered: t({ id: "discussion.list.unanswered", message: "Unanswered questions" }),
    mine: t({ id: "discussion.list.mine", message: "Mine" }),
  };
}

interface ThreadFiltersProps {
  slug: string;
  chosen: ChosenFilters;
  counts: Record<ThreadFilter, number>;
}

const look = "inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line px-3 text-sm text-ink-muted hover:bg-surface-hover current:border-accent current:bg-accent-soft current:font-semibold current:text-accent touch:min-h-11";

/** Which threads are shown, with how many each choice would leave. Choices add up; pressing one again takes it back. */
export function ThreadFilters({ slug, chosen, counts }: ThreadFiltersProps) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useFilterWords();
  const all = chosen.show.length === 0 && !chosen.tag && !chosen.language;
  return (
    <nav aria-label={t({ id: "discussion.list.filter", message: "Which threads" })}>
      <ul className="flex flex-wrap gap-2">
        <li><Link to={threadListHref(slug, { show: [] })} aria-current={all ? "true" : undefined} className={look}>{t({ id: "discussion.list.all", message: "All" })}</Link></li>
        {threadFilters.map((filter) => {
          const on = chosen.show.includes(filter);
          const show = on ? chosen.show.filter((other) => other !== filter) : [...chosen.show, filter];
          return (
            <li key={filter}>
              <Link to={threadListHref(slug, { ...chosen, show })} aria-current={on ? "true" : undefined} className={look}>
                {words[filter]}
                <span className="tabular-nums">{format.number(counts[filter])}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
