import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Avatar } from "~/ui/avatar";
import { EmptyState } from "~/ui/empty-state";
import { List, ListRow } from "~/ui/list";
import { Notice } from "~/ui/notice";
import { Pagination } from "~/ui/pagination";
import type { ExpertFilters, ExpertRow } from "../contract";

interface ExpertRowsProps {
  rows: ExpertRow[];
  count: number;
  partly: boolean;
  filters: ExpertFilters;
  perPage: number;
}

const addressOf = (filters: ExpertFilters, page: number) =>
  `/experts?${new URLSearchParams(Object.entries({ ...filters, page: String(page) }).filter((entry): entry is [string, string] => Boolean(entry[1])))}`;

/** Who fits: name, post, place with its local time, what they know and speak. */
export function ExpertRows({ rows, count, partly, filters, perPage }: ExpertRowsProps) {
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
  return (
    <section aria-label={t({ id: "experts.results", message: "People found" })} className="grid gap-3">
      {partly ? (
        <Notice tone="caution" still><Trans id="experts.partly">Nobody fits all of it. These people fit a part, best first.</Trans></Notice>
      ) : null}
      <p className="text-sm text-ink-muted">{t({ id: "experts.count", message: plural(count, { one: "# person", other: "# people" }) })}</p>
      <List>{rows.map((row) => <Row key={row.handle} row={row} />)}</List>
      {count > perPage ? (
        <Pagination previous={filters.page > 1 ? addressOf(filters, filters.page - 1) : undefined} next={until < count ? addressOf(filters, filters.page + 1) : undefined}>
          <Trans id="experts.range">{format.number(from)} to {format.number(until)} of {format.number(count)}</Trans>
        </Pagination>
      ) : null}
    </section>
  );
}

function Row({ row }: { row: ExpertRow }) {
  const format = useFormat();
  const time = format.time(format.madeAt, row.timeZone);
  const fields = row.fields.map((field) => field.label);
  const languages = row.languages.map(({ code, level }) => [format.language(code), level].filter(Boolean).join(" "));
  return (
    <ListRow
      to={`/experts/${row.handle}`}
      leading={<Avatar name={row.name} />}
      title={<><bdi>{row.name}</bdi>{row.nativeName ? <span className="ms-2 font-normal text-ink-muted"><bdi>{row.nativeName}</bdi></span> : null}</>}
      trailing={<span className="tabular-nums">{row.city ? <><bdi>{row.city}</bdi> · {time}</> : null}</span>}
    >
      {row.title ? <span className="block" dir="auto">{row.title}</span> : null}
      <span className="block text-ink">{fields.join(" · ")}</span>
      <span className="block">{[languages.join(", "), ...row.countries.map((iso2) => format.country(iso2))].filter(Boolean).join(" · ")}</span>
    </ListRow>
  );
}
