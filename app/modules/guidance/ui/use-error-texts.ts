import { useLingui } from "@lingui/react/macro";
import { maxVersionName } from "../contract";

/** Turns the codes of these forms into sentences in the reader's language. */
export function useErrorTexts(): (codes: string[] | undefined) => string[] | undefined {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    name_missing: t({ id: "guidance.error.nameMissing", message: "Give the version a name." }),
    name_long: t({ id: "guidance.error.nameLong", message: `A name has at most ${maxVersionName} characters.` }),
  };
  return (codes) => codes?.map((code) => texts[code] ?? code);
}
