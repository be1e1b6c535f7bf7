/** What opens a formula in a spreadsheet gets an apostrophe before it; quotes are doubled. */
function cell(value: string | number | null): string {
  const text = String(value ?? "");
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** Rows as a CSV file that spreadsheets read in every script: UTF-8 with its mark, lines that end by CR LF, no formulas. */
export const csvFile = (rows: readonly (readonly (string | number | null)[])[]): string => `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
