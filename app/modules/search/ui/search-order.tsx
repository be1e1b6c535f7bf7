import { Trans, useLingui } from "@lingui/react/macro";
import { Tabs } from "~/ui/tabs";
import type { SearchGroup, SearchOrder as Order } from "../contract";
import { searchHref } from "../hrefs";

/** The way from the best first to the newest first, and back: two addresses of the same search. */
export function SearchOrder({ query, order, only }: { query: string; order: Order; only: SearchGroup | null }) {
  const { t } = useLingui();
  const to = (wanted: Order) => ({ to: searchHref({ query, order: wanted, only }), current: order === wanted });
  return (
    <Tabs
      label={t({ id: "search.order", message: "Order" })}
      items={[
        { ...to("relevance"), label: <Trans id="search.order.relevance">Best first</Trans> },
        { ...to("date"), label: <Trans id="search.order.date">Newest first</Trans> },
      ]}
    />
  );
}
