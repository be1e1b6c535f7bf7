import type { ReturnedForm } from "./event-form";

/** What was typed into an event's form, to be shown again beside what is wrong with it. */
export function typedIn(form: FormData, error: Record<string, string[] | null>): ReturnedForm {
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  const single = Object.fromEntries([...new Set(form.keys())].map((name) => [name, all(name)[0] ?? ""]));
  const errors = Object.fromEntries(Object.entries(error).flatMap(([name, codes]) => (codes?.length ? [[name, codes]] : [])));
  return { values: { ...single, languages: all("languages"), weekdays: all("weekdays"), invite: all("invite") }, errors };
}
