import { describe, expect, it } from "vitest";
import { arabicCore, fittingSpans, splitQuery, type Question } from "~/platform/text/question";

const question = (words: Partial<Question["words"][number]>[], chinese: string[] = []): Question => ({
  chinese, words: words.map((asked) => ({ word: "", stems: [], unfinished: false, ...asked })),
});
const marked = (text: string, asked: Question) => fittingSpans(text, asked).map(([from, until]) => text.slice(from, until));

describe("a query", () => {
  it("falls into folded words, Chinese apart", () => {
    expect(splitQuery("L’Inspection du travail: ACT/EMP 上海办公室")).toEqual({
      words: ["l", "inspection", "du", "travail", "act", "emp"], chinese: ["上海办公室"],
    });
  });

  it.each(["", "   ", "…?!", "\u0000", "\ud800"])("of no word at all is none: %j", (query) => {
    expect(splitQuery(query)).toBeNull();
  });

  it("of very many words is cut", () => {
    expect(splitQuery(Array.from({ length: 500 }, (_, place) => `w${place}`).join(" "))?.words).toHaveLength(16);
  });

  it("loses the article of an Arabic word, and keeps a word that is short without it", () => {
    expect(arabicCore("والكتاب")).toBe("كتاب");
    expect(arabicCore("الام")).toBe("الام");
    expect(arabicCore("livre")).toBeNull();
  });
});

describe("what fits in a text", () => {
  it("are whole words as they are written, whatever accents and endings", () => {
    const asked = question([{ word: "securite", stems: ["securit"] }, { word: "inspections", stems: ["inspect"] }]);
    expect(marked("La Sécurité et l’inspectrice, non l’insécurité", asked)).toEqual(["Sécurité", "inspectrice"]);
  });

  it("is not every word that begins with a short stem", () => {
    expect(marked("art and article", question([{ word: "art", stems: ["art"] }]))).toEqual(["art"]);
  });

  it("is a beginning, where the word is still being typed", () => {
    expect(marked("Ousmane", question([{ word: "ousm", stems: ["ousm"], unfinished: true }]))).toEqual(["Ousmane"]);
    expect(marked("Ousmane", question([{ word: "ousm", stems: [], unfinished: false }]))).toEqual([]);
  });

  it("is any run of the Chinese characters asked for", () => {
    expect(marked("我家在上海东边，上海很大", question([], ["上海"]))).toEqual(["上海", "上海"]);
  });

  it("is an Arabic word with its vowels and prefixes", () => {
    expect(marked("قرأت والكِتاب جديد", question([{ word: "كتاب", stems: ["كتاب"] }]))).toEqual(["والكِتاب"]);
  });
});
