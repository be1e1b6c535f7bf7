import { Trans } from "@lingui/react/macro";
import { useLocation } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Pagination } from "~/ui/pagination";
import { documentPageSize } from "../contract";

/** The pages of a list of documents, keeping what else its address asks for. */
export function DocumentPages({ page, total }: { page: number; total: number }) {
  const format = useFormat();
  const { search } = useLocation();
  const to = (target: number) => {
    const query = new URLSearchParams(search);
    query.set("page", String(target));
    return `?${query}`;
  };
  const first = format.number((page - 1) * documentPageSize + 1);
  const last = format.number(Math.min(page * documentPageSize, total));
  const all = format.number(total);
  return (
    <Pagination previous={page > 1 ? to(page - 1) : undefined} next={page * documentPageSize < total ? to(page + 1) : undefined}>
      <Trans id="documents.pages">{first} to {last} of {all}</Trans>
    </Pagination>
  );
}
