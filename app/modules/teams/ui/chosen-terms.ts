/** The terms of a form as it was begun, or as it came back; untouched places of it are nothing. */
export const chosenIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((term): term is string => typeof term === "string" && term !== "");
