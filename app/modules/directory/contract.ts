/** The columns a staff file may have, in the order of the template; `email` tells who is who and must be there. */
export const staffColumns = [
  "email", "name", "family_name", "native_name", "role", "function", "title", "office", "unit", "grade", "contract", "contract_ends", "line_manager", "released_by",
] as const;
export type StaffColumn = (typeof staffColumns)[number];

/** Longest file, and most lines of it. */
export const staffFileMaxBytes = 2 * 1024 * 1024;
export const staffLinesMax = 5_000;

/** What can be wrong with a line. */
export const staffErrors = [
  "columns", "email_wrong", "email_twice", "name_missing", "too_long", "office_unknown", "function_unknown", "role_unknown", "grade_unknown", "contract_unknown",
  "day_wrong", "person_unknown", "self", "has_left", "own_role",
] as const;
export type StaffError = (typeof staffErrors)[number];

/** What can be wrong with a file as a whole. */
export type StaffFileError = "file_missing" | "file_large" | "file_broken" | "file_empty" | "lines_many" | "email_column" | "columns_unknown";

/** One cell that differs from what is stored. */
export interface StaffChange {
  column: StaffColumn;
  /** Empty where nothing was. */
  from: string;
  to: string;
}

/** What one line of the file means. */
export interface PlannedLine {
  /** As an editor numbers it; the heading is 1. */
  line: number;
  email: string;
  name: string;
  kind: "new" | "changed" | "same" | "wrong";
  changes: StaffChange[];
  errors: { column: StaffColumn | null; error: StaffError; value: string }[];
}

/** What a file would do. */
export interface StaffPlan {
  lines: PlannedLine[];
  /** Active staff whom the file does not name; they stay as they are. */
  missing: number;
}

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** A staff file was taken over. */
    "directory.staff_imported": { importId: string };
    /** A term of the taxonomy was changed, added or merged into another. */
    "directory.taxonomy_changed": { termId: string };
  }
}
