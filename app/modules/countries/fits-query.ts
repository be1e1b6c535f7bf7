import { foldText } from "~/platform/text/fold";
import type { ListedCountryLine } from "./contract";

/** Whether a country is one of those asked for: found by its name in the reader's language or by its code, and of the kind to be shown. */
export function fitsQuery({ name, iso2, resident, fragility }: Pick<ListedCountryLine, "name" | "iso2" | "resident" | "fragility">, { q, show }: { q: string; show?: "non-resident" | "fragile" | undefined }): boolean {
  if (show === "non-resident" && resident) return false;
  if (show === "fragile" && fragility === null) return false;
  const words = foldText(q);
  return words === "" || foldText(name).includes(words) || iso2.toLowerCase() === words;
}
