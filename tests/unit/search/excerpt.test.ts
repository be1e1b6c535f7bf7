import { describe, expect, it } from "vitest";
import { excerptOf, markWords } from "~/modules/search/excerpt";
import type { Question } from "~/platform/text/question";

const asking = (word: string): Question => ({ chinese: [], words: [{ word, stems: [word], unfinished: false }] });
const text = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join("");
const marks = (pieces: { text: string; marked: boolean }[]) => pieces.filter((piece) => piece.marked).map((piece) => piece.text);

describe("an excerpt", () => {
  it("marks the words that fit and loses nothing of the text", () => {
    const pieces = markWords("Sécurité: la sécurité d’abord", asking("securite"));
    expect(marks(pieces)).toEqual(["Sécurité", "sécurité"]);
    expect(text(pieces)).toBe("Sécurité: la sécurité d’abord");
  });

  it("begins at a word shortly before the first that fits", () => {
    const pieces = excerptOf(`${"nothing here ".repeat(50)}heat stress rules${" and more".repeat(50)}`, asking("stress"));
    expect(marks(pieces)).toEqual(["stress"]);
    expect(text(pieces)).toMatch(/^… (nothing|here) .*heat stress rules.* …$/);
    expect(text(pieces).length).toBeLessThan(200);
  });

  it("shows the place in a Chinese text, which has no gaps", () => {
    const pieces = excerptOf(`${"长长的句子没有空格".repeat(60)}上海${"后面".repeat(100)}`, { chinese: ["上海"], words: [] });
    expect(marks(pieces)).toEqual(["上海"]);
  });

  it("is the beginning where nothing fits, and nothing of nothing", () => {
    expect(text(excerptOf("A short text", asking("absent")))).toBe("A short text");
    expect(excerptOf("", asking("absent"))).toEqual([]);
  });

  it("never cuts a character in two", () => {
    expect(text(excerptOf("😀".repeat(200), asking("absent"))).isWellFormed()).toBe(true);
  });
});
