import { describe, expect, it } from "vitest";
import { endonymOf, languageChoices, languages } from "~/platform/i18n/languages";
import { directionOf, locales, nearestLocale } from "~/platform/i18n/locales";

describe("languages that people write in", () => {
  it("are valid tags, none twice, the six of the interface first", () => {
    expect(new Set(languages).size).toBe(languages.length);
    for (const language of languages) expect(Intl.getCanonicalLocales(language)).toHaveLength(1);
    expect(languages.slice(0, 6)).toEqual([...locales]);
  });

  it("run in the direction of their script", () => {
    const scripts = new Set(["Arab", "Hebr"]);
    for (const language of languages) expect([language, directionOf(language)]).toEqual([language, scripts.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr"]);
  });

  it("have a page that speaks their own language, or English", () => {
    expect(["fr", "pt", "sw"].map(nearestLocale)).toEqual(["fr", "en", "en"]);
  });

  it("are chosen by name: the six by their own, others in the reader's language and order", () => {
    const choices = languageChoices("fr");
    expect(choices).toHaveLength(languages.length);
    expect(choices.slice(0, 6).map(({ label }) => label)).toEqual(["English", "Français", "Español", "العربية", "Русский", "中文"]);
    const others = choices.slice(6).map(({ label }) => label);
    expect(others).toEqual([...others].sort((one, other) => one.localeCompare(other, "fr")));
    expect(others).toContain("portugais");
    expect(["pt", "sw", "fa"].map(endonymOf)).toEqual(["Português", "Kiswahili", "فارسی"]);
  });
});
