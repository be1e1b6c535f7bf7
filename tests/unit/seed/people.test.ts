import { describe, expect, it } from "vitest";
import { seedAnchor, seedClock } from "~db/seed/clock";
import { planPeople } from "~db/seed/people/plan-people";
import { demoSignIns } from "~db/seed/people/sign-ins";
import { countries } from "~db/seed/reference/countries";
import { offices } from "~db/seed/reference/offices";
import { taxonomy } from "~db/seed/reference/taxonomy";

const clock = seedClock(seedAnchor("2026-03-31"));
const people = planPeople(clock);
const byHandle = new Map(people.map((one) => [one.row.handle, one]));
const regionOf = new Map(offices.map((office) => [office.code, office.region]));

describe("the people of the demonstration", () => {
  it("are about 400, with handles and addresses of their own", () => {
    expect(people.length).toBeGreaterThanOrEqual(400);
    expect(people.length).toBeLessThanOrEqual(450);
    expect(byHandle.size).toBe(people.length);
    for (const handle of byHandle.keys()) expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
  });

  it("are the same to the last detail for the same anchor, and move with it", () => {
    expect(planPeople(seedClock(seedAnchor("2026-03-31")))).toEqual(people);
    const later = planPeople(seedClock(seedAnchor("2027-03-31")));
    expect(later[0]?.row.createdAt).not.toEqual(people[0]?.row.createdAt);
    expect(later.map((one) => one.row.handle)).toEqual(people.map((one) => one.row.handle));
  });

  it("leave no office empty; only guests come from outside", () => {
    const staffed = new Set(people.map((one) => one.seed.office));
    expect(offices.filter((office) => !staffed.has(office.code)).map((office) => office.code)).toEqual([]);
    const outside = people.filter((one) => one.seed.office === null);
    expect(outside.map((one) => one.row.organisationRole)).toEqual(["guest", "guest", "guest", "guest", "guest"]);
    expect(people.filter((one) => one.seed.office !== null && !regionOf.has(one.seed.office))).toEqual([]);
  });

  it("give every team of specialists a director and both bureaux' specialists, every country and regional office a director", () => {
    const at = (code: string) => people.filter((one) => one.seed.office === code).map((one) => one.row.function);
    for (const office of offices.filter(({ type }) => type === "DWT" || type === "DWT/CO")) {
      for (const post of ["dwt_director", "employers_specialist", "workers_specialist"]) {
        expect(at(office.code).filter((held) => held === post), `${office.code} ${post}`).toHaveLength(1);
      }
    }
    for (const office of offices.filter(({ type }) => type === "CO")) {
      expect(at(office.code).filter((held) => held === "country_office_director"), office.code).toHaveLength(1);
    }
    for (const office of offices.filter(({ type }) => type === "RO")) {
      expect(at(office.code).filter((held) => held === "regional_director"), office.code).toHaveLength(1);
    }
  });

  it("hold every function", () => {
    expect(new Set(people.map((one) => one.row.function))).toEqual(new Set([
      "country_office_director", "dwt_director", "regional_director", "specialist", "employers_specialist", "workers_specialist",
      "headquarters_unit", "project_staff", "mobility_officer", "communication_officer", "other",
    ]));
  });

  it("tell about themselves in their own words, in all six languages", () => {
    const abouts = people.map((one) => one.profile.about ?? "");
    expect(new Set(abouts).size).toBe(people.length);
    expect(Math.min(...abouts.map((about) => about.length))).toBeGreaterThan(35);
    for (const language of ["en", "fr", "es", "ar", "ru", "zh"]) {
      expect(people.filter((one) => one.profile.aboutLanguage === language).length).toBeGreaterThanOrEqual(15);
    }
  });

  it("write title and about in the script of their language", () => {
    const scripts: Record<string, RegExp> = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };
    for (const one of people) {
      const script = scripts[one.seed.works] ?? /\p{Script=Latin}/u;
      expect(one.seed.title).toMatch(script);
      expect(one.seed.about).toMatch(script);
    }
  });

  it("speak the language they work in well, each language listed once", () => {
    for (const one of people) {
      const own = one.languages.find((row) => row.language === one.seed.works);
      expect(["C1", "C2"], one.seed.name).toContain(own?.speak);
      expect(["B2", "C1", "C2"], one.seed.name).toContain(own?.write);
      expect(new Set(one.languages.map((row) => row.language)).size).toBe(one.languages.length);
    }
  });

  it("know terms and countries that exist", () => {
    const terms = new Set(taxonomy.map((term) => term.id));
    const codes = new Set(countries.map((country) => country.iso2));
    for (const one of people) {
      expect(one.expertise.length, one.seed.name).toBeGreaterThan(0);
      expect(one.expertise.filter((row) => !terms.has(row.termId)), one.seed.name).toEqual([]);
      expect(new Set(one.expertise.map((row) => row.termId)).size, one.seed.name).toBe(one.expertise.length);
      expect(one.countries.filter((row) => !codes.has(row.countryIso2)), one.seed.name).toEqual([]);
      expect(new Set(one.countries.map((row) => `${row.countryIso2} ${row.kind} ${row.fromYear}`)).size, one.seed.name).toBe(one.countries.length);
    }
  });

  it("have no impossible date", () => {
    const year = clock.anchor.getUTCFullYear();
    for (const { row, profile, expertise, countries: worked, seed } of people) {
      const came = row.createdAt ?? clock.anchor;
      const moments = [came, row.previousVisitAt, row.lastSeenAt, clock.anchor].filter((moment) => moment instanceof Date);
      expect(moments, seed.name).toEqual([...moments].sort((one, other) => one.getTime() - other.getTime()));
      expect((profile.confirmedAt ?? came) >= came, seed.name).toBe(true);
      expect((profile.confirmedAt ?? came) <= clock.anchor, seed.name).toBe(true);
      for (const known of expertise) {
        expect(known.years ?? 0).toBeLessThanOrEqual(25);
        expect(known.lastUsed ?? 0).toBeLessThanOrEqual(year);
        expect(known.lastUsed ?? 0, seed.name).toBeGreaterThanOrEqual(year - (known.years ?? 0));
      }
      for (const place of worked) {
        expect(place.fromYear).toBeLessThanOrEqual(place.untilYear ?? year);
        expect(place.untilYear ?? year, seed.name).toBeLessThanOrEqual(year);
        expect(place.fromYear).toBeGreaterThan(year - 30);
      }
    }
  });

  it("serve where their duty station is: a posting there lasts", () => {
    const countryOf = new Map(offices.map((office) => [office.code, office.country]));
    const fieldPeople = people.filter((one) => one.seed.office !== null && regionOf.get(one.seed.office) !== "HQ");
    for (const one of fieldPeople) {
      const here = one.countries.find((row) => row.countryIso2 === countryOf.get(one.seed.office ?? "") && row.untilYear === null);
      expect(here?.kind, one.seed.name).toBe("posting");
    }
  });
});

describe("the sign-ins of the demonstration", () => {
  it("are few and lead to people who are there", () => {
    expect(demoSignIns.length).toBeLessThanOrEqual(8);
    for (const { handle } of demoSignIns) expect(byHandle.has(handle), handle).toBe(true);
  });

  it("reach an administrator, a guest, a director and somebody working in Arabic", () => {
    const rows = demoSignIns.map(({ handle }) => byHandle.get(handle));
    expect(rows.map((one) => one?.row.organisationRole)).toEqual(expect.arrayContaining(["administrator", "guest", "staff"]));
    expect(rows.map((one) => one?.row.function)).toContain("country_office_director");
    expect(rows.filter((one) => one?.row.locale === "ar")).toHaveLength(1);
  });
});

describe("the anchor", () => {
  it("is fixed by a date and refuses what is none", () => {
    expect(seedAnchor("2026-03-31").toISOString()).toBe("2026-03-31T09:00:00.000Z");
    expect(() => seedAnchor("31 of March")).toThrow(RangeError);
  });
});
