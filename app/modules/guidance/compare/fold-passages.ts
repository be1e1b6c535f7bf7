import type { ComparedPassage } from "../contract";

/** A stretch of a comparison: passages to be shown, or some that stayed and may be folded away. */
export interface ComparedPart {
  folded: boolean;
  passages: ComparedPassage[];
}

/** So many passages round a change are shown with it. */
const around = 1;

/** Divides a comparison into what changed, with a passage round it, and what stayed. A single passage is not worth folding. */
export function folded(rows: readonly ComparedPassage[]): ComparedPart[] {
  const near = rows.map((_, place) => rows.slice(Math.max(0, place - around), place + around + 1).some(({ change }) => change !== "same"));
  const parts: ComparedPart[] = [];
  rows.forEach((passage, place) => {
    const away = !near[place] && ((near[place - 1] === false) || near[place + 1] === false);
    const last = parts.at(-1);
    if (last?.folded === away) last.passages.push(passage);
    else parts.push({ folded: away, passages: [passage] });
  });
  return parts;
}
