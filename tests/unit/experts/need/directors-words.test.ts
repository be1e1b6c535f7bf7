import { describe, expect, it } from "vitest";
import type { Need } from "~/modules/experts/need/contract";
import { parseNeed } from "~/modules/experts/need/parse-need";
import { referenceLexicon } from "./reference-lexicon";

const lexicon = referenceLexicon();
const parse = (words: string) => parseNeed(words, { lexicon, today: "2026-03-31", isName: () => false });

type Row = [words: string, understood: Partial<Need>];

const inTwoWeeks = { from: "2026-03-31", until: "2026-04-14" };
const inThreeWeeks = { from: "2026-03-31", until: "2026-04-21" };
const inTenDays = { from: "2026-03-31", until: "2026-04-10" };

describe("a word before a length of time is left whole", () => {
  const rows: Row[] = [
    ["labour inspection in Yemen for three weeks", { topics: ["F1"], countries: ["YE"], window: inThreeWeeks, rest: [] }],
    ["actuary, mission to Benin for two weeks", { topics: ["D2"], countries: ["BJ"], window: inTwoWeeks, mode: "onsite", rest: [] }],
    ["wages in Benin within ten days", { topics: ["J"], countries: ["BJ"], window: inTenDays, rest: [] }],
    ["child labour in Bahrain in two weeks", { topics: ["H1"], countries: ["BH"], window: inTwoWeeks, rest: [] }],
    ["labour inspection Sweden within ten days", { topics: ["F1"], countries: ["SE"], window: inTenDays, rest: [] }],
    ["wages in Cabo Verde for two weeks", { topics: ["J"], countries: ["CV"], window: inTwoWeeks, rest: [] }],
    ["salaires au Cabo Verde pendant deux semaines", { topics: ["J"], countries: ["CV"], window: inTwoWeeks, rest: [] }],
    ["enterprise development for women in two weeks", { topics: ["C", "K1"], window: inTwoWeeks, rest: [] }],
    ["inspection du travail, Yémen, dans deux semaines", { topics: ["F1"], countries: ["YE"], window: inTwoWeeks, rest: [] }],
    ["去也门为期三周，劳动监察", { topics: ["F1"], countries: ["YE"], window: inThreeWeeks, rest: [] }],
  ];

  it.each(rows)("%s", (words, understood) => {
    expect(parse(words)).toMatchObject(understood);
  });
});
