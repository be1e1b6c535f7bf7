import { describe, expect, it } from "vitest";
import type { CandidateFacts } from "~/modules/requests/contract";
import { byFitness, constraintsOn, type Need } from "~/modules/requests/weigh-candidates";

const facts: CandidateFacts = {
  personId: 1, handle: "somebody", name: "Somebody", nativeName: null, title: "", city: null, timeZone: "UTC",
  fields: [{ label: "Actuarial valuation", level: "advanced", years: 8, exact: true }], languages: [{ language: "fr", name: "French", level: "C1", enough: true }],
  country: [], subregion: 0, free: { days: 10, of: 20 }, trainedUntil: "2028-01-01", releaser: null, load: 0, distance: "field", against: [],
};
const need: Need = { languages: [{ language: "fr", level: "C1" }], travels: true, isFragile: true, region: "AF", notRegion: null, startsOn: "2027-03-01", endsOn: "2027-03-31", today: "2026-12-01" };
const terms = { region: "AF", travels: "anywhere" as const, noticeDays: 10, open: true, notice: 60 };

describe("what rules somebody out", () => {
  it("is nothing where all limits are kept", () => {
    expect(constraintsOn(facts, terms, need)).toEqual([]);
  });

  it.each([
    ["closed", {}, { open: false }, {}],
    ["language", { languages: [] }, {}, {}],
    ["language", { languages: [{ language: "fr", name: "French", level: "B2", enough: false }] }, {}, {}],
    ["no_free_day", { free: { days: 0, of: 20 } }, {}, {}],
    ["notice", {}, { notice: 5 }, {}],
    ["training", { trainedUntil: null }, {}, {}],
    ["training", { trainedUntil: "2027-03-30" }, {}, {}],
    ["no_travel", {}, { travels: "remote_only" as const }, {}],
    ["own_region_only", {}, { travels: "own_region" as const, region: "AP" }, {}],
    ["same_region", {}, {}, { notRegion: "AF" }],
  ])("is %s", (constraint, fact, term, wish) => {
    expect(constraintsOn({ ...facts, ...fact }, { ...terms, ...term }, { ...need, ...wish })).toEqual([constraint]);
  });

  it("is no journey's limit where nobody travels", () => {
    expect(constraintsOn({ ...facts, trainedUntil: null }, { ...terms, travels: "remote_only", notice: 1 }, { ...need, travels: false })).toEqual([]);
  });
});

describe("the order of people", () => {
  const order = (...people: Partial<CandidateFacts>[]) => people.map((one, index) => ({ ...facts, personId: index + 1, ...one })).sort(byFitness).map(({ name }) => name);

  it("goes from the covering team by way of other field offices and headquarters to consultants", () => {
    expect(order({ name: "outside", distance: "outside" }, { name: "headquarters", distance: "headquarters" }, { name: "field", distance: "field" }, { name: "covering", distance: "covering" })).toEqual(["covering", "field", "headquarters", "outside"]);
  });

  it("puts nobody who is ruled out before those who are not, however near", () => {
    expect(order({ name: "near", distance: "covering", against: ["no_free_day"] }, { name: "far", distance: "outside" })).toEqual(["far", "near"]);
  });

  it("asks for the very field first, then for depth, work in the country, free days, and the one who carries less", () => {
    const field = facts.fields[0]!;
    expect(order({ name: "narrower", fields: [{ ...field, level: "reference", exact: false }] }, { name: "exact" })).toEqual(["exact", "narrower"]);
    expect(order({ name: "advanced" }, { name: "reference", fields: [{ ...field, level: "reference" }] })).toEqual(["reference", "advanced"]);
    expect(order({ name: "new there" }, { name: "was there", country: [{ kind: "mission", fromYear: 2024, untilYear: 2024 }] })).toEqual(["was there", "new there"]);
    expect(order({ name: "busy", free: { days: 2, of: 20 } }, { name: "free", free: { days: 15, of: 20 } })).toEqual(["free", "busy"]);
    expect(order({ name: "loaded", load: 3 }, { name: "light" })).toEqual(["light", "loaded"]);
  });
});
