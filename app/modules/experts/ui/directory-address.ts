import type { ExpertFilters } from "../contract";

/** The directory's address for these filters; without `page` it begins at the first. */
export function directoryAddress(filters: Omit<ExpertFilters, "page">, page = 1): string {
  const chosen = Object.entries({ ...filters, page: page > 1 ? String(page) : "" });
  const parameters = new URLSearchParams(chosen.filter((entry): entry is [string, string] => Boolean(entry[1])));
  return parameters.size > 0 ? `/experts?${parameters}` : "/experts";
}

/** The same list as a file for spreadsheets. */
export const csvAddress = (filters: Omit<ExpertFilters, "page">): string => directoryAddress({ ...filters }).replace(/^\/experts/, "/experts.csv");
