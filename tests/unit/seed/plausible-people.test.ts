import { describe, expect, it } from "vitest";
import { seedAnchor, seedClock } from "~db/seed/clock";
import { planPeople } from "~db/seed/people/plan-people";
import { offices } from "~db/seed/reference/offices";
import { profileLanguages } from "~/modules/experts/contract";

const people = planPeople(seedClock(seedAnchor("2026-03-31")));
const officeOf = new Map(offices.map((office) => [office.code, office]));
const levels = ["A1", "A2", "B1", "B2", "C1", "C2"];

/** Where languages of few countries are spoken; written by hand, not taken from the people. */
const homes: Record<string, string> = {
  wo: "SN GM MR", bm: "ML CI BF", mos: "BF CI", ha: "NE NG", ff: "SN GN ML CM MR", ln: "CD CG", sg: "CF", ewo: "CM", ee: "GH TG", tw: "GH", ak: "GH",
  yo: "NG BJ", ig: "NG", sw: "KE TZ UG CD BI RW SO MZ", ki: "KE", lg: "UG", rw: "RW BI", so: "SO DJ", am: "ET", om: "ET", ny: "MW ZM", sn: "ZW", zu: "ZA SZ", xh: "ZA",
  st: "LS ZA BW", af: "ZA NA", mg: "MG", kri: "SL", zgh: "MA", qu: "PE BO EC", gn: "PY", ht: "HT DO", fj: "FJ", sm: "WS NZ FJ", to: "TO", gil: "KI", tpi: "PG",
  tet: "TL", my: "MM", km: "KH", lo: "LA TH", th: "TH LA", si: "LK", ta: "LK IN", ne: "NP", ps: "AF PK", ku: "IQ TR", tg: "TJ", ky: "KG", kk: "KZ", uz: "UZ", mn: "MN",
};

describe("every person of the demonstration", () => {
  it("speaks nothing that the profile could not name", () => {
    for (const one of people) {
      for (const { language } of one.languages) expect(profileLanguages, `${one.seed.name} ${language}`).toContain(language);
    }
  });

  it("speaks languages of few countries only with a life there, or as a mother tongue", () => {
    for (const one of people) {
      const lived = new Set([officeOf.get(one.seed.office ?? "")?.country, ...one.countries.map((entry) => entry.countryIso2)]);
      for (const { language, speak } of one.languages) {
        const home = homes[language]?.split(" ");
        if (home === undefined || speak === "C1" || speak === "C2") continue;
        const hasLivedThere = home.some((country) => lived.has(country));
        const isOfThatOrigin = one.languages.some((other) => other.speak === "C2" && other.language !== language);
        expect(hasLivedThere || isOfThatOrigin, `${one.seed.name} ${language}`).toBe(true);
      }
    }
  });

  it("has at most three languages like a mother tongue, and reads and writes none better than two steps above speaking", () => {
    for (const one of people) {
      expect(one.languages.filter(({ speak }) => speak === "C2").length, one.seed.name).toBeLessThanOrEqual(3);
      for (const { language, speak, read } of one.languages) {
        expect(levels.indexOf(read ?? "A1") - levels.indexOf(speak ?? "A1"), `${one.seed.name} ${language}`).toBeLessThanOrEqual(2);
      }
    }
  });

  it("shares a language of work with the office", () => {
    for (const one of people) {
      const office = officeOf.get(one.seed.office ?? "");
      if (!office) continue;
      const worksIn = one.languages.filter(({ speak }) => (speak ?? "A1") >= "B1").map(({ language }) => language);
      expect(office.workLanguages.some((language) => worksIn.includes(language)), `${one.seed.name} at ${office.code}`).toBe(true);
    }
  });

  it("is at one place at a time: nobody holds two posts abroad in the same years", () => {
    for (const one of people) {
      const posts = one.countries.filter(({ kind }) => kind === "posting" || kind === "project")
        .sort((earlier, later) => earlier.fromYear - later.fromYear);
      for (const [place, held] of posts.entries()) {
        const next = posts[place + 1];
        if (next) expect(held.untilYear ?? 9999, one.seed.name).toBeLessThanOrEqual(next.fromYear);
      }
    }
  });

  it("bears a name of a script beside the Latin one where that is how it is written at home", () => {
    const scripts: Record<string, RegExp> = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };
    for (const one of people) {
      const mothers = one.languages.filter(({ speak }) => speak === "C2").map(({ language }) => language);
      const script = scripts[one.seed.works];
      // Azeris write Latin; a few work in a language that is not their own.
      if (script && mothers.includes(one.seed.works) && !mothers.includes("az")) expect(one.row.nativeName ?? "", one.seed.name).toMatch(/[^\p{Script=Latin}]/u);
    }
  });

  it("has words of their own: no title and about begins or ends like another", () => {
    const abouts = people.map((one) => one.seed.about);
    const openings = abouts.map((about) => about.slice(0, 30));
    const endings = abouts.map((about) => about.slice(-30));
    expect(openings.filter((opening, place) => openings.indexOf(opening) !== place)).toEqual([]);
    expect(endings.filter((ending, place) => endings.indexOf(ending) !== place)).toEqual([]);
    expect(people.filter((one) => /\d{3,}/.test(one.row.handle))).toEqual([]);
  });
});
