import { parse, CsvError } from "csv-parse/sync";
import { onOneLine } from "~/platform/text/typed";
import { staffColumns, staffLinesMax, type StaffColumn, type StaffFileError } from "./contract";

/** A line of the file: the cells of the columns that the file has. */
export interface StaffLine {
  line: number;
  /** Another number of cells than the heading has. */
  isCrooked: boolean;
  cells: Partial<Record<StaffColumn, string>>;
}

export type StaffFile = { columns: StaffColumn[]; lines: StaffLine[] } | { error: StaffFileError; detail?: string };

const isColumn = (name: string): name is StaffColumn => (staffColumns as readonly string[]).includes(name);

/** Spreadsheets put an apostrophe before what looks like a formula, as our own files do. */
const cleaned = (cell: string) => onOneLine(cell).replace(/^'(?=[=+\-@])/, "");

/** Reads a staff file: UTF-8 with or without its mark, commas, semicolons or tabs, a heading with names of `staffColumns`. Pure. */
export function readStaffFile(text: string): StaffFile {
  const heading = text.slice(0, text.search(/\r?\n|$/));
  const delimiter = [",", ";", "\t"].sort((one, other) => heading.split(other).length - heading.split(one).length)[0];
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, info: true }) as unknown as typeof rows;
  } catch (error) {
    if (error instanceof CsvError) return { error: "file_broken", detail: String((error as { lines?: number }).lines ?? "") };
    throw error;
  }
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return { error: "file_empty" };
  if (rest.length > staffLinesMax) return { error: "lines_many" };
  const names = first.record.map((name) => name.trim().toLowerCase());
  const unknown = names.filter((name) => !isColumn(name));
  if (unknown.length > 0) return { error: "columns_unknown", detail: unknown.join(", ") };
  if (!names.includes("email")) return { error: "email_column" };
  const columns = names as StaffColumn[];
  const lines = rest.map(({ record, info }) => ({
    line: info.lines, isCrooked: record.length !== columns.length,
    cells: Object.fromEntries(columns.map((column, place) => [column, cleaned(record[place] ?? "")])),
  }));
  return { columns, lines };
}
