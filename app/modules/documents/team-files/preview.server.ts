import { parse } from "csv-parse/sync";

/** A part of a file as its page shows it: a table where the file holds rows, otherwise words. */
export interface PreviewPart {
  /** What the file calls it; blank for pages and slides, which are counted. */
  name: string;
  text: string;
  rows: string[][] | null;
}

/** What a file's page shows of its words. */
export interface Preview {
  /** What its parts are; null where there is but one without a name. */
  counts: "page" | "slide" | "sheet" | null;
  parts: PreviewPart[];
  /** There is more than is shown. */
  more: boolean;
}

/** So much is shown, in characters, and of a table so many rows and columns. */
const mostCharacters = 60_000;
const mostRows = 100;
const mostColumns = 20;

/** What the parts of a file of this type are. */
export const countsOf = (type: string): "page" | "slide" | "sheet" =>
  type.endsWith("presentationml.presentation") || type.endsWith("opendocument.presentation") ? "slide" : type.includes("sheet") ? "sheet" : "page";

/** What is shown of a file's words, which begin anew at `sections`. */
export function previewOf(type: string, text: string, sections: { at: number; name: string }[]): Preview {
  const shown = text.slice(0, mostCharacters).toWellFormed();
  const starts = sections.length > 0 ? sections : [{ at: 0, name: "" }];
  const parts = starts.filter(({ at }) => at === 0 || at < shown.length).map(({ at, name }, index) => ({ name, text: shown.slice(at, starts[index + 1]?.at ?? shown.length).trim() }));
  const tables = type === "text/csv" || type.includes("sheet") ? parts.map((part) => rowsOf(part.text, type)) : [];
  const cut = tables.some((rows) => rows.length > mostRows || rows.some((row) => row.length > mostColumns));
  return {
    counts: sections.length > 0 ? countsOf(type) : null,
    parts: parts.map((part, index) => ({ ...part, rows: tables[index] ? tables[index].slice(0, mostRows).map((row) => row.slice(0, mostColumns)) : null })),
    more: text.length > shown.length || cut,
  };
}

/** Rows of cells: of a workbook as its words were read, of CSV as spreadsheets write it. */
const rowsOf = (text: string, type: string): string[][] =>
  text === "" ? [] : type === "text/csv" ? csvRows(text) : text.split("\n").map((line) => line.split("\t"));

/** The separator is the one that the first line has most of; a broken file is shown as far as it can be read. */
function csvRows(text: string): string[][] {
  const heading = text.slice(0, text.search(/\n|$/));
  const delimiter = [",", ";", "\t"].toSorted((one, other) => heading.split(other).length - heading.split(one).length)[0];
  return parse(text, { bom: true, delimiter, to: mostRows + 1, relax_column_count: true, relax_quotes: true, skip_records_with_error: true, skip_empty_lines: true });
}
