import { csvFile } from "~/platform/text/csv";

/** The people of a report as a CSV file. */
export const reportCsv = (head: readonly string[], people: readonly { name: string; email: string; office: string; at: Date | null }[]): string =>
  csvFile([head, ...people.map(({ name, email, office, at }) => [name, email, office, at?.toISOString() ?? null])]);
