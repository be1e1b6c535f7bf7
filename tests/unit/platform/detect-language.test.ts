import { describe, expect, it } from "vitest";
import { seedThreads } from "~db/seed/content";
import { detectLanguage } from "~/platform/text/detect-language";

describe("the language of a text", () => {
  it.each([
    ["en", "Does anybody have the checklist we used for heat stress in construction?"],
    ["fr", "Quelqu’un aurait-il la liste de contrôle pour les chantiers en été ?"],
    ["es", "¿Alguien tiene la lista de control que usamos para las obras en verano?"],
    ["ar", "هل لدى أحد قائمة التحقق؟"], ["ru", "У кого есть контрольный список?"], ["zh", "谁有检查表？"],
  ])("is %s", (language, text) => expect(detectLanguage(text)).toBe(language));

  it.each(["Thanks!", "OK", "C155", "", "12:30", "`const a = 1`", "https://example.org/une-page-en-francais-tres-longue"])("is not told of %j", (text) => expect(detectLanguage(text)).toBeNull());

  it("does not mind names, links and code in between", () => {
    expect(detectLanguage("@awa-mbaye pourriez-vous regarder `select * from the table where it is` avant la réunion de jeudi ?")).toBe("fr");
  });

  it("is right for nearly every message of the demonstration", () => {
    const told = seedThreads.flatMap(({ messages }) => messages).map(({ language, text }) => ({ language, found: detectLanguage(text) })).filter(({ found }) => found !== null);
    const right = told.filter(({ language, found }) => language === found);
    expect(told.length).toBeGreaterThan(100);
    expect(right.length / told.length).toBeGreaterThan(0.98);
  });
});
