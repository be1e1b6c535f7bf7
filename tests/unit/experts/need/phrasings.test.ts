import { describe, expect, it } from "vitest";
import type { Need } from "~/modules/experts/need/contract";
import { parseNeed } from "~/modules/experts/need/parse-need";
import { phrasings, phrasingsDay } from "./phrasings";
import { referenceLexicon } from "./reference-lexicon";

const lexicon = referenceLexicon();
const parse = (words: string) => parseNeed(words, { lexicon, today: phrasingsDay, isName: () => false });

/** What was understood, in the notation of the phrasings. */
function told(need: Need, withRest: boolean): string {
  const sorted = (values: string[]) => [...values].sort().join(" ");
  return [
    sorted(need.topics),
    sorted(need.languages.map(({ code, level, skill }) => `${code}:${level}:${skill}`)),
    sorted([...need.countries, ...need.areas]),
    need.window ? `${need.window.from}..${need.window.until}` : "",
    [need.mode ?? "", need.outside ? "outside" : "", withRest ? `rest=${need.rest.join(",")}` : ""].filter(Boolean).join(" "),
  ].join(" | ");
}

const rows = Object.entries(phrasings).flatMap(([language, text]) => text.trim().split("\n").map((line) => {
  const [words = "", ...parts] = line.split("|").map((part) => part.trim());
  const expected = parts.map((part, at) => (at < 3 ? part.split(" ").filter(Boolean).sort().join(" ") : part)).join(" | ");
  return { language, words, expected };
}));

describe("what is needed is understood", () => {
  it("is asked in twenty phrasings of each language", () => {
    expect(rows).toHaveLength(120);
  });

  it.each(rows)("$language: $words", ({ words, expected }) => {
    expect(told(parse(words), expected.includes("rest="))).toBe(expected);
  });
});
