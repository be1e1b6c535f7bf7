/** A cell of a CSV file. A spreadsheet must not take what a person is called for a formula. */
const cell = (value: string): string => `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** The people of a report as a CSV file that spreadsheets read in every script: UTF-8 with its mark, CR LF. */
export function reportCsv(head: readonly string[], people: readonly { name: string; email: string; office: string; at: Date | null }[]): string {
  const rows = people.map(({ name, email, office, at }) => [name, email, office, at ? at.toISOString() : ""]);
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
