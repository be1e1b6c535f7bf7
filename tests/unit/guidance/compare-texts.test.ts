import { describe, expect, it } from "vitest";
import { compareTexts, countChanges } from "~/modules/guidance/compare/compare-texts";
import { compareWords } from "~/platform/text/compare-words";
import { folded } from "~/modules/guidance/compare/fold-passages";
import type { Passage } from "~/modules/documents/contract";

const texts = (...words: string[]): Passage[] => words.map((said) => ({ shape: "text", words: said }));

/** Pieces as people mark them: [-gone-] and {+come+}. */
const marked = (before: string, after: string, language: string) =>
  compareWords(before, after, language).map(({ text, change }) => (change === "same" ? text : change === "added" ? `{+${text}+}` : `[-${text}-]`)).join("");

const side = (before: string, after: string, language: string, without: "added" | "removed") =>
  compareWords(before, after, language).filter(({ change }) => change !== without).map(({ text }) => text).join("");

describe("words that changed", () => {
  it("are told from those that stayed, a whole phrase at a time", () => {
    expect(marked("Visit farms in the harvest weeks.", "Visit large farms in the planting season.", "en"))
      .toBe("Visit {+large +}farms in the [-harvest weeks-]{+planting season+}.");
  });

  it("are words in Chinese, which has no spaces", () => {
    expect(marked("每个月有一次三人检查", "每个季度有一次三人检查", "zh")).toBe("每个[-月-]{+季度+}有一次三人检查");
  });

  it("are words in Arabic and Russian", () => {
    expect(marked("لكنه يترك فجوتين كبيرتين", "لكنه يترك ثلاث فجوات كبيرتين", "ar")).toBe("لكنه يترك [-فجوتين-]{+ثلاث فجوات+} كبيرتين");
    expect(marked("три признака и один порог", "три признака и два порога", "ru")).toBe("три признака и [-один порог-]{+два порога+}");
  });

  it("leave each side's text whole", () => {
    for (const [before, after, language] of [["a b  c, d.", "a  c d e.", "en"], ["安全数据表常常没有人看。", "安全数据表锁在抽屉里。", "zh"], ["", "x", "fr"], ["x y", "", "es"]] as const) {
      expect(side(before, after, language, "added")).toBe(before);
      expect(side(before, after, language, "removed")).toBe(after);
    }
  });

  it("are given up as a whole where hardly a word stayed in a very long text", () => {
    const long = (letter: string) => Array.from({ length: 3_000 }, (_, at) => `${letter}${at}`).join(" ");
    expect(compareWords(long("a"), long("b"), "en").map(({ change }) => change)).toEqual(["removed", "added"]);
  });
});

describe("two texts", () => {
  it("are compared passage by passage, each with what became of it", () => {
    const rows = compareTexts(
      texts("Purpose", "Rank the farms by risk and size.", "Old rule that goes away altogether.", "End"),
      texts("Purpose", "New words nobody had before here.", "Rank the farms by risk, size and crop.", "End"), "en",
    );
    expect(rows.map(({ change }) => change)).toEqual(["same", "added", "changed", "removed", "same"]);
    expect(countChanges(rows)).toBe(3);
  });

  it("are the same when only their shapes differ", () => {
    expect(countChanges(compareTexts(texts("One"), [{ shape: "heading2", words: "One" }], "en"))).toBe(0);
  });

  it("may be empty on one side", () => {
    expect(compareTexts([], texts("One", "Two"), "en").map(({ change }) => change)).toEqual(["added", "added"]);
    expect(compareTexts(texts("One"), [], "en").map(({ change }) => change)).toEqual(["removed"]);
    expect(compareTexts([], [], "en")).toEqual([]);
  });
});

describe("what stayed", () => {
  const shape = (before: Passage[], after: Passage[]) => folded(compareTexts(before, after, "en")).map((part) => `${part.folded ? "folded" : "shown"} ${part.passages.length}`);

  it("is folded away but for a passage round each change", () => {
    const before = texts(..."abcdefghij");
    const after = texts(...["a", "b", "c", "d", "new words", "f", "g", "h", "i", "j"]);
    expect(shape(before, after)).toEqual(["folded 3", "shown 4", "folded 4"]);
  });

  it("is not folded where a single passage would be", () => {
    expect(shape(texts("a", "b", "c"), texts("a", "b", "x"))).toEqual(["shown 4"]);
  });
});
