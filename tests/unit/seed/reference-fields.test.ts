import { describe, expect, it } from "vitest";
import { taxonomy } from "~db/seed/reference/taxonomy";
import { teams } from "~db/seed/reference/teams";

const languages = ["en", "fr", "es", "ar", "ru", "zh"] as const;
const termIds = new Set(taxonomy.map((term) => term.id));
const scripts = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };

describe("the taxonomy", () => {
  it("has 194 terms on three levels, a parent always before its children", () => {
    expect(termIds.size).toBe(194);
    const seen = new Map<string, number>();
    for (const term of taxonomy) {
      if (term.parent === null) expect(term.level).toBe(1);
      else expect(seen.get(term.parent), term.id).toBe(term.level - 1);
      seen.set(term.id, term.level);
    }
  });

  it("names each term in six languages, each in its own script, and never twice in one language", () => {
    for (const language of languages) {
      const labels = taxonomy.map((term) => term.label[language]);
      expect(labels.filter((label) => label.trim() === "")).toEqual([]);
      const siblings = taxonomy.map((term) => `${term.parent} ${term.label[language]}`);
      expect(new Set(siblings).size).toBe(siblings.length);
    }
    for (const [language, script] of Object.entries(scripts)) {
      for (const term of taxonomy) expect(term.label[language as keyof typeof scripts], term.id).toMatch(script);
    }
  });

  it("is found by the words of people, not only by its labels", () => {
    const termsFor = (word: string) => taxonomy.filter((term) => term.alternatives.includes(word)).map((term) => term.id);
    expect(termsFor("actuaire")).toEqual(["D2"]);
    expect(termsFor("精算师")).toEqual(["D2"]);
    expect(termsFor("терремото")).toEqual([]);
    expect(termsFor("землетрясение")).toEqual(["P2"]);
    expect(termsFor("مفتش العمل")).toEqual(["F1"]);
  });

  it("has no empty or repeated alternative", () => {
    for (const term of taxonomy) {
      expect(new Set(term.alternatives).size).toBe(term.alternatives.length);
      expect(term.alternatives.every((word) => word.trim() === word && word !== "")).toBe(true);
    }
  });
});

describe("the teams", () => {
  it("are 49 with readable addresses of their own", () => {
    expect(new Set(teams.map((team) => team.code)).size).toBe(49);
    expect(new Set(teams.map((team) => team.slug)).size).toBe(49);
    for (const team of teams) expect(team.slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(teams.map((team) => team.slug)).toEqual(expect.arrayContaining(["labour-inspection", "un-country-teams", "fragile-states"]));
  });

  it("have name and purpose in six languages, each in its own script", () => {
    for (const { name, purpose, code } of teams) {
      for (const text of [name, purpose]) {
        for (const language of languages) expect(text[language]?.trim(), `${code} ${language}`).toBeTruthy();
        for (const [language, script] of Object.entries(scripts)) expect(text[language as keyof typeof scripts], code).toMatch(script);
      }
      expect(new Set(languages.map((language) => purpose[language])).size, code).toBe(6);
    }
  });

  it("cover terms that exist and stand under teams listed before them", () => {
    const seen = new Set<string>();
    for (const team of teams) {
      expect(team.terms.length).toBeGreaterThan(0);
      expect(team.terms.filter((term) => !termIds.has(term))).toEqual([]);
      if (team.parent !== null) expect(seen, team.code).toContain(team.parent);
      seen.add(team.code);
    }
  });

  it("leave no field of the taxonomy without a team", () => {
    const claimed = new Set(teams.flatMap((team) => team.terms.map((term) => term.replace(/\d.*/, ""))));
    expect(taxonomy.filter((term) => term.level === 1 && !claimed.has(term.id)).map((term) => term.id)).toEqual([]);
  });

  it("are mostly open, a few by request, two private", () => {
    const count = (visibility: string) => teams.filter((team) => team.visibility === visibility).length;
    expect([count("open"), count("request"), count("private")]).toEqual([43, 4, 2]);
  });
});
