import { useLingui } from "@lingui/react/macro";
import type { StaffColumn, StaffError, StaffFileError } from "../contract";
import { synonymMaxLength, synonymsMax, termLabelMaxLength } from "../taxonomy-contract";

/** The words for a staff file's columns and what is wrong with its lines. */
export function useDirectoryWords() {
  const { t } = useLingui();
  const columns: Record<StaffColumn, string> = {
    email: t({ id: "directory.part.email", message: "E-mail address" }),
    name: t({ id: "directory.csv.name", message: "Name" }),
    family_name: t({ id: "directory.staff.familyName", message: "Family name" }),
    native_name: t({ id: "directory.csv.nativeName", message: "Name in own script" }),
    role: t({ id: "directory.staff.role", message: "Role" }),
    function: t({ id: "directory.profile.function", message: "Function" }),
    title: t({ id: "directory.edit.jobTitle", message: "Job title" }),
    office: t({ id: "directory.profile.office", message: "Duty station" }),
    unit: t({ id: "directory.staff.unit", message: "Unit" }),
    grade: t({ id: "directory.post.grade", message: "Grade" }),
    contract: t({ id: "directory.post.contract", message: "Contract" }),
    contract_ends: t({ id: "directory.post.ends", message: "Last day of the contract" }),
    line_manager: t({ id: "directory.time.lineManager", message: "Line manager" }),
    released_by: t({ id: "directory.time.releasedBy", message: "Time is released by" }),
  };
  const errors: Record<StaffError, string> = {
    columns: t({ id: "directory.staff.error.columns", message: "another number of cells than the heading has" }),
    email_wrong: t({ id: "directory.staff.error.email", message: "no e-mail address" }),
    email_twice: t({ id: "directory.staff.error.twice", message: "stands in an earlier line already" }),
    name_missing: t({ id: "directory.staff.error.name", message: "a new person needs a name" }),
    too_long: t({ id: "directory.staff.error.long", message: "too long" }),
    office_unknown: t({ id: "directory.staff.error.office", message: "no such office" }),
    function_unknown: t({ id: "directory.staff.error.function", message: "no such function" }),
    role_unknown: t({ id: "directory.staff.error.role", message: "no such role" }),
    grade_unknown: t({ id: "directory.staff.error.grade", message: "no such grade" }),
    contract_unknown: t({ id: "directory.staff.error.contract", message: "no such contract" }),
    day_wrong: t({ id: "directory.staff.error.day", message: "no day as 2027-03-31" }),
    person_unknown: t({ id: "directory.staff.error.person", message: "nobody has this address, here or in the file" }),
    self: t({ id: "directory.staff.error.self", message: "nobody is their own" }),
    has_left: t({ id: "directory.staff.error.left", message: "has left the organisation" }),
    own_role: t({ id: "directory.staff.error.ownRole", message: "nobody takes their own rights away" }),
  };
  const files: Record<StaffFileError, string> = {
    file_missing: t({ id: "directory.staff.file.missing", message: "Choose a file." }),
    file_large: t({ id: "directory.staff.file.large", message: "A file has at most 2 MB." }),
    file_broken: t({ id: "directory.staff.file.broken", message: "This is no file of comma-separated values; a quotation mark may be open." }),
    file_empty: t({ id: "directory.staff.file.empty", message: "The file has no lines below its heading." }),
    lines_many: t({ id: "directory.staff.file.many", message: "A file has at most 5,000 lines." }),
    email_column: t({ id: "directory.staff.file.emailColumn", message: "The heading has no column “email”." }),
    columns_unknown: t({ id: "directory.staff.file.columns", message: "The heading names columns that are not known:" }),
  };
  return { columns, errors, files };
}

/** The sentences for what is wrong with a term. */
export function useTermErrors(): (codes: string[] | undefined) => string[] | undefined {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    label_missing: t({ id: "directory.term.error.label", message: "Give a label in each of the six languages." }),
    label_long: t({ id: "directory.term.error.labelLong", message: `A label has at most ${termLabelMaxLength} characters.` }),
    synonyms_many: t({ id: "directory.term.error.synonyms", message: `There are at most ${synonymsMax} synonyms.` }),
    synonym_long: t({ id: "directory.term.error.synonymLong", message: `A synonym has at most ${synonymMaxLength} characters.` }),
    term_missing: t({ id: "directory.error.termMissing", message: "Choose a field from the list." }),
    line_long: t({ id: "directory.error.lineLong", message: "This is too long." }),
    refused: t({ id: "directory.error.refused", message: "This could not be saved as it is." }),
  };
  return (codes) => codes?.map((code) => texts[code] ?? texts.refused ?? code);
}
