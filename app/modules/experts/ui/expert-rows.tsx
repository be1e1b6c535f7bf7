import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { List } from "~/ui/list";
import { Notice } from "~/ui/notice";
import { Pagination } from "~/ui/pagination";
import type { ExpertFilters, ExpertRow as Expert } from "../contract";
import { csvAddress, directoryAddress } from "./directory-address";
import { ExpertRow } from "./expert-row";

interface ExpertRowsProps {
  rows: Expert[];
  count: number;
  more: boolean;
  partly: boolean;
  filters: ExpertFilters;
  perPage: number;
}

/** Who fits, a page at a time. */
export function ExpertRows({ rows, count, more, partly, filters, perPage }: ExpertRowsProps) {
  const { t } = useLingui();
  const format = useFormat();
  if (rows.length === 0) {
    return (
      <EmptyState title={<Trans id="experts.none">Nobody fits</Trans>}>
        <Trans id="experts.none.lead">Leave out a word or a filter: the language level and the country exclude most people.</Trans>
      </EmptyState>
    );
  }
  const from = (filters.page - 1) * perPage + 1;
  const until = from + rows.length - 1;
  const [first, last, all] = [from, until, count].map(format.number);
  return (
    <section aria-label={t({ id: "experts.results", message: "People found" })} className="grid gap-3">
      {partly ? (
        <Notice tone="caution" still><Trans id="experts.partly">Nobody fits all of it as it is written. These people come closest, best first.</Trans></Notice>
      ) : null}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-sm text-ink-muted">
        <p>
          {more
            ? <Trans id="experts.more">More than {all} people fit. Here are the best of those whose profiles are up to date; another word or filter narrows it down.</Trans>
            : t({ id: "experts.count", message: plural(count, { one: "# person", other: "# people" }) })}
        </p>
        <LinkButton size="sm" tone="plain" reloadDocument to={csvAddress(filters)}><Trans id="experts.csv.link">Save as CSV</Trans></LinkButton>
      </div>
      <List>{rows.map((row) => <ExpertRow key={row.handle} row={row} />)}</List>
      {count > perPage ? (
        <Pagination
          previous={filters.page > 1 ? directoryAddress(filters, filters.page - 1) : undefined}
          next={until < count ? directoryAddress(filters, filters.page + 1) : undefined}
        >
          <Trans id="experts.range">{first} to {last} of {all}</Trans>
        </Pagination>
      ) : null}
    </section>
  );
}
