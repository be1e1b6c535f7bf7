import type { SearchGroup, SearchOrder } from "./contract";

/** Address of a search; it can be shared, and says nothing that is as usual. */
export function searchHref({ query, order, only, page = 1 }: { query: string; order: SearchOrder; only?: SearchGroup | null; page?: number }): string {
  const words = new URLSearchParams({ q: query });
  if (only) words.set("in", only);
  if (order !== "relevance") words.set("sort", order);
  if (page > 1) words.set("page", String(page));
  return `/search?${words}`;
}
