import type { FileLine } from "~/modules/files/contract";

/** A form that came back: as it was typed, with codes of what is wrong. */
export interface ReturnedForm {
  values: Record<string, string>;
  errors: Record<string, string[]>;
  /** The files that came along and are here already. */
  attached: FileLine[];
}

/** What was typed into a request's form or one of its steps, to be shown again beside what is wrong with it. */
export function typedIn(form: FormData, error: Record<string, string[] | null>, attached: FileLine[] = []): ReturnedForm {
  const values = Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
  const errors = Object.fromEntries(Object.entries(error).flatMap(([name, codes]) => (codes?.length ? [[name, codes]] : [])));
  return { values, errors, attached };
}
