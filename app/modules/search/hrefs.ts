import type { SearchGroup, SearchOrder } from "./contract";

/** Address of a search; it can be shared, and says nothing that is as usual. */
export function searchHref({ query, order, only }: { query: string; order: SearchOrder; only?: SearchGroup | null }): string {
  const words = new URLSearchParams({ q: query });
  if (only) words.set("in", only);
  if (order !== "relevance") words.set("sort", order);
  return `/search?${words}`;
}
