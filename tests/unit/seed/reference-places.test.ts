import { describe, expect, it } from "vitest";
import { countries } from "~db/seed/reference/countries";
import { coverage } from "~db/seed/reference/coverage";
import { offices } from "~db/seed/reference/offices";

const languages = ["en", "fr", "es", "ar", "ru", "zh"] as const;
const countryCodes = new Set(countries.map((country) => country.iso2));
const officeCodes = new Set(offices.map((office) => office.code));
const current = coverage.filter((row) => row.until === null);

describe("countries", () => {
  it("are 249 with codes of their own, 187 of them member States", () => {
    expect(countryCodes.size).toBe(249);
    expect(new Set(countries.map((country) => country.iso3)).size).toBe(249);
    expect(countries.filter((country) => country.member)).toHaveLength(187);
  });

  it("have a name in each language", () => {
    for (const language of languages) {
      const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
      expect(countries.filter((country) => names.of(country.iso2) === undefined)).toEqual([]);
    }
  });

  it("list 39 fragile situations, Niger in conflict among them", () => {
    expect(countries.filter((country) => country.fragile !== null)).toHaveLength(39);
    expect(countries.find((country) => country.iso2 === "NE")).toMatchObject({ fragile: "conflict", presence: "none" });
  });

  it("count 32 landlocked developing countries", () => {
    expect(countries.filter((country) => country.traits.includes("landlocked"))).toHaveLength(32);
  });
});

describe("offices", () => {
  it("are 108, each with a code that can stand in an address and a short name of its own", () => {
    expect(officeCodes.size).toBe(108);
    expect(new Set(offices.map((office) => office.short)).size).toBe(108);
    for (const office of offices) expect(office.code).toMatch(/^[A-Z-]+$/);
  });

  it("stand in a known country and under an office listed before them", () => {
    const seen = new Set<string>();
    for (const office of offices) {
      expect(countryCodes).toContain(office.country);
      if (office.parent === null) expect(office.code).toBe("HQ-GENEVA");
      else expect(seen).toContain(office.parent);
      seen.add(office.code);
    }
  });

  it("have a time zone that the clock knows and coordinates on the globe", () => {
    for (const office of offices) {
      expect(() => new Intl.DateTimeFormat("en", { timeZone: office.timeZone })).not.toThrow();
      expect(Math.abs(office.latitude)).toBeLessThan(60);
      expect(Math.abs(office.longitude)).toBeLessThanOrEqual(180);
    }
  });

  it("lie near their time zone's longitude", () => {
    const noon = new Date("2026-01-15T12:00:00Z");
    for (const office of offices) {
      const parts = new Intl.DateTimeFormat("en", { timeZone: office.timeZone, timeZoneName: "longOffset" }).formatToParts(noon);
      const offset = /([+-]\d\d):(\d\d)/.exec(parts.find((part) => part.type === "timeZoneName")?.value ?? "");
      const hours = offset ? Number(offset[1]) + Math.sign(Number(offset[1])) * (Number(offset[2]) / 60) : 0;
      const apart = Math.abs(hours * 15 - office.longitude) % 360;
      expect(Math.min(apart, 360 - apart), office.code).toBeLessThan(40);
    }
  });

  it("have name and city in six languages, each in its own script", () => {
    for (const { name, city, code } of offices) {
      for (const language of languages) expect(name[language].length, `${code} ${language}`).toBeGreaterThan(3);
      for (const text of [name, city]) {
        expect(text.ar, code).toMatch(/\p{Script=Arabic}/u);
        expect(text.ru, code).toMatch(/\p{Script=Cyrillic}/u);
        expect(text.zh, code).toMatch(/\p{Script=Han}/u);
      }
      expect(name.fr, code).not.toBe(name.en);
      expect(name.es, code).not.toBe(name.en);
    }
  });
});

describe("coverage", () => {
  it("names known offices and countries and runs forward in time", () => {
    for (const row of coverage) {
      expect(officeCodes).toContain(row.office);
      expect(countryCodes).toContain(row.country);
      if (row.until !== null) expect(row.until > row.from).toBe(true);
    }
  });

  it("gives every member State exactly one administrative office today", () => {
    for (const country of countries.filter((candidate) => candidate.member)) {
      const offices = current.filter((row) => row.country === country.iso2 && row.kind === "administrative");
      expect(offices, country.iso2).toHaveLength(1);
    }
  });

  it("gives every member State technical support, by a team, its region or both", () => {
    const supported = new Set(current.filter((row) => row.kind === "technical").map((row) => row.country));
    expect(countries.filter((country) => country.member && !supported.has(country.iso2))).toEqual([]);
  });

  it("leads no country to two decent work teams at once", () => {
    const teams = new Set(offices.filter((office) => office.type.startsWith("DWT")).map((office) => office.code));
    const rows = current.filter((row) => row.kind === "technical" && teams.has(row.office)).map((row) => row.country);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it("keeps administrative and technical apart and remembers what was before: Niger", () => {
    const niger = coverage.filter((row) => row.country === "NE").map(({ office, kind, until }) => `${office} ${kind} ${until ?? "now"}`);
    expect(niger.sort()).toEqual([
      "CO-ABIDJAN administrative now", "DWTCO-DAKAR administrative 2015-12-31",
      "DWTCO-DAKAR technical now", "RO-AFRICA technical now",
    ]);
  });

  it("opens no period of a country before the last one of its kind has closed", () => {
    for (const past of coverage.filter((row) => row.until !== null)) {
      const next = coverage.filter((row) => row.country === past.country && row.kind === past.kind && row !== past);
      for (const row of next) expect(row.from > (past.until ?? ""), `${past.country} ${row.office}`).toBe(true);
    }
  });
});
