import { describe, expect, it } from "vitest";
import { handleFor } from "~db/seed/people/handle";
import { inventName } from "~db/seed/people/invent-name";
import { readExperience, readExpertise, readLanguages } from "~db/seed/people/notation";

describe("handles", () => {
  it.each([
    ["Íñigo García Márquez", "inigo-garcia-marquez"],
    ["Aminata N'Guessan", "aminata-nguessan"],
    ["Đặng Quốc Bảo", "dang-quoc-bao"],
    ["Søren Łuczak", "soren-luczak"],
    ["Mānoa ʻAkauʻola", "manoa-akauola"],
    ["Þór Jónsson", "thor-jonsson"],
  ])("are readable: %s", (name, handle) => {
    expect(handleFor(name)).toBe(handle);
  });
});

describe("invented names", () => {
  const names = Array.from({ length: 2000 }, (_, index) => inventName(`name ${index}`));

  it("are the same for the same key", () => {
    expect(inventName("name 7")).toEqual(names[7]);
  });

  it("carry no bracketed ending, and the feminine one with women's names", () => {
    expect(names.filter((name) => /[()]/.test(name.displayName + (name.nativeName ?? "")))).toEqual([]);
    const named = (given: string) => names.filter((name) => name.displayName.startsWith(`${given} `) && name.familyName !== "Yushkevich");
    expect(named("Ekaterina").length).toBeGreaterThan(0);
    expect(named("Ekaterina").every((name) => name.familyName.endsWith("a"))).toBe(true);
    expect(named("Dmitry").every((name) => /[vn]$/.test(name.familyName))).toBe(true);
  });

  it("put the family name first where the culture does", () => {
    const chinese = names.filter((name) => name.nativeName !== null && /^\p{Script=Han}+$/u.test(name.nativeName));
    expect(chinese.length).toBeGreaterThan(0);
    expect(chinese.every((name) => name.displayName.startsWith(`${name.familyName} `))).toBe(true);
  });

  it("keep to one script within a native name", () => {
    const mixed = names.filter((name) => name.nativeName !== null && /\p{Script=Latin}/u.test(name.nativeName));
    expect(mixed).toEqual([]);
  });
});

describe("the shorthand of people", () => {
  it("tells speaking, reading and writing apart", () => {
    expect(readLanguages("fr:C2 en:C1/B2 wo:C2/-/-")).toEqual([
      { language: "fr", speak: "C2", read: "C2", write: "C2" },
      { language: "en", speak: "C1", read: "B2", write: "B2" },
      { language: "wo", speak: "C2", read: null, write: null },
    ]);
  });

  it("tells past years from lasting ones", () => {
    expect(readExperience("ML:mission:2 CI:posting:13-8 SN:posting:7-")).toEqual([
      { country: "ML", kind: "mission", from: 2, until: 2 },
      { country: "CI", kind: "posting", from: 13, until: 8 },
      { country: "SN", kind: "posting", from: 7, until: null },
    ]);
  });

  it("refuses what it does not know", () => {
    expect(() => readLanguages("fr:D1")).toThrow("fr:D1");
    expect(() => readExpertise("F1:famous")).toThrow("F1:famous");
    expect(() => readExperience("ML:holiday:2")).toThrow("ML:holiday:2");
  });
});
