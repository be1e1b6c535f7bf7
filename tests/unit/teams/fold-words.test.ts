import { describe, expect, it } from "vitest";
import { foldedWords, holdsAll } from "~/modules/teams/fold-words";

describe("finding words in names of six languages", () => {
  const found: [string, string][] = [
    ["securite", "Sécurité et santé au travail"],
    ["SÉCURITÉ travail", "Sécurité et santé au travail"],
    ["инспекция", "Администрация и Инспекция труда"],
    ["التشغيل", "سياسات التَّشغيل الوطنية"],
    ["احصاءات", "إحصاءات العمل"],
    ["حماية", "الحمايه الاجتماعية"],
    ["劳动", "国家劳动监察"],
    ["  ", "anything"],
  ];

  it.each(found)("“%s” finds “%s”", (question, text) => {
    expect(holdsAll(text, foldedWords(question))).toBe(true);
  });

  it("asks for every word", () => {
    expect(holdsAll("Labour inspection", foldedWords("labour wages"))).toBe(false);
  });
});
