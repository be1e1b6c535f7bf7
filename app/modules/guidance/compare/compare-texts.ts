import { diffArrays } from "diff";
import type { Passage } from "~/modules/documents/contract";
import type { ComparedPassage } from "../contract";
import { compareWords } from "~/platform/text/compare-words";
import { pairPassages } from "./pair-passages";

/** Texts that differ in more passages than this are not worth aligning further. */
const mostEdits = 4_000;

/** Two texts passage by passage: what stayed, and of the rest which words went and came. Looks and links are not compared, words are. */
export function compareTexts(before: readonly Passage[], after: readonly Passage[], language: string): ComparedPassage[] {
  const words = ({ words: said }: Passage) => said;
  const runs = diffArrays(before.map(words), after.map(words), { maxEditLength: mostEdits })
    ?? [{ value: before.map(words), removed: true, added: false }, { value: after.map(words), removed: false, added: true }];
  const rows: ComparedPassage[] = [];
  let [i, j] = [0, 0];
  let [gone, come]: [Passage[], Passage[]] = [[], []];
  const settle = () => {
    rows.push(...changed(gone, come, language));
    [gone, come] = [[], []];
  };
  for (const { value, added, removed } of runs) {
    if (removed) {
      gone.push(...before.slice(i, i + value.length));
      i += value.length;
    } else if (added) {
      come.push(...after.slice(j, j + value.length));
      j += value.length;
    } else {
      settle();
      for (const passage of after.slice(j, j + value.length)) rows.push({ change: "same", shape: passage.shape, pieces: [{ text: passage.words, change: "same" }] });
      [i, j] = [i + value.length, j + value.length];
    }
  }
  settle();
  return rows;
}

function changed(before: Passage[], after: Passage[], language: string): ComparedPassage[] {
  return pairPassages(before, after, language).map(([old, young]) => {
    if (old && young) return { change: "changed", shape: young.shape, pieces: compareWords(old.words, young.words, language) };
    if (old) return { change: "removed", shape: old.shape, pieces: [{ text: old.words, change: "removed" }] };
    return { change: "added", shape: young.shape, pieces: [{ text: young.words, change: "added" }] };
  });
}

/** In how many passages two texts differ. */
export const countChanges = (rows: readonly ComparedPassage[]): number => rows.filter(({ change }) => change !== "same").length;
