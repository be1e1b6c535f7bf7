import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Pagination } from "~/ui/pagination";
import { searchPages, searchPageSize, type SearchGroup, type SearchOrder } from "../contract";
import { searchHref } from "../hrefs";

interface SearchPagesProps {
  group: SearchGroup;
  /** how many there are, as far as they were counted */
  count: number;
  query: string;
  order: SearchOrder;
  /** counted from 1 */
  page: number;
}

/** The pages of a group that is shown alone. */
export function SearchPages({ group, count, query, order, page }: SearchPagesProps) {
  const format = useFormat();
  const to = (target: number) => searchHref({ query, order, only: group, page: target });
  const end = page * searchPageSize;
  const first = format.number(end - searchPageSize + 1);
  const last = format.number(Math.min(end, count));
  const all = format.number(count);
  return (
    <Pagination previous={page > 1 ? to(page - 1) : undefined} next={end < count && page < searchPages ? to(page + 1) : undefined}>
      <Trans id="search.pages">{first} to {last} of {all}</Trans>
    </Pagination>
  );
}
