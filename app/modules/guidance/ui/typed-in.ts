/** What came back of a form: which, what was typed and chosen, and what is wrong with it. */
export interface ReturnedForm {
  intent: string;
  typed: Record<string, string[]>;
  errors: Record<string, string[]>;
}

/** A form as it goes back to whoever sent it: all that was typed and every box that was chosen, with what is wrong beside each field. */
export function typedIn(intent: string, form: FormData, errors: Record<string, string[] | null>): ReturnedForm {
  const typed = Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).filter((value) => typeof value === "string")]));
  return { intent, typed, errors: Object.fromEntries(Object.entries(errors).map(([name, codes]) => [name, codes ?? []])) };
}
