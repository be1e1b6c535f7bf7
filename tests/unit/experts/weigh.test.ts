import { describe, expect, it } from "vitest";
import { noNeed, type Need } from "~/modules/experts/need/contract";
import type { Asked, PersonFacts } from "~/modules/experts/ranking/facts.server";
import { freeTimeIn } from "~/modules/experts/ranking/free-time.server";
import { loosened } from "~/modules/experts/ranking/relax.server";
import { weigh, weighAll } from "~/modules/experts/ranking/weigh.server";

const niger = { iso2: "NE", region: "AF" as const, subregion: "Sub-Saharan Africa", isFragile: true, technicalOffices: [1], administrativeOffices: [2], timeZone: "Africa/Abidjan", workLanguages: ["fr"] };
const near = new Map([["D2", 1], ["D2.1", 0.95], ["D", 0.5], ["D9", 0.3]]);

function asked(change: Partial<Need> = {}): Asked {
  const need: Need = { ...noNeed, topics: ["D2"], languages: [{ code: "fr", level: "C1", skill: "speak" }], countries: ["NE"], window: { from: "2027-03-01", until: "2027-03-31" }, mode: "onsite", ...change };
  return {
    need, today: "2026-03-31", topics: need.topics.map((id) => ({ id, importance: 1, nearness: near })), languages: need.languages, countries: new Set(need.countries),
    places: need.countries.length > 0 ? [niger] : [], subregions: new Set(), regions: new Set(need.countries.length > 0 ? ["AF" as const] : []), readerRegion: "AF", readerTimeZone: "Africa/Dakar", days: null, anyTopic: false,
  };
}

let next = 1;
const somebody = (facts: Partial<PersonFacts> = {}): PersonFacts => ({
  id: next++, handle: "somebody", serves: "specialist", isStaff: true, officeId: 9, officeCode: "X", officeType: "DWT", officeCountry: "SN", region: "AF", timeZone: "Africa/Dakar", open: true, isStale: false,
  travels: "anywhere", noticeDays: 10, standby: "no", trainedUntil: "2028-01-01", fields: [{ termId: "D2", level: "advanced", years: 8, lastUsed: 2026 }], evidence: [],
  languages: [{ code: "fr", speak: "C1", read: "C1", write: "C1" }], countries: [], timeIsTold: true, taken: [], missions: 0, wordsHeld: 0, ...facts,
});

describe("weighing people for a need", () => {
  it.each<[string, Partial<PersonFacts>, string]>([
    ["the language below the level", { languages: [{ code: "fr", speak: "B2", read: "C2", write: "C2" }] }, "language"],
    ["no ten free days on end", { taken: ["01", "08", "15", "22", "29"].map((day) => ({ begins: `2027-03-${day} 00:00:00`, ends: `2027-03-${day} 12:00:00` })) }, "window"],
    ["help from afar only", { travels: "remote_only" }, "travel"],
    ["travel in another region only", { travels: "own_region", region: "AR" }, "travel"],
    ["security training that ends before the mission does", { trainedUntil: "2027-03-30" }, "training"],
    ["no security training", { trainedUntil: null }, "training"],
    ["a neighbouring field", { fields: [{ termId: "D9", level: "reference", years: 20, lastUsed: 2026 }] }, "topic"],
    ["the field a little, and nothing shown", { fields: [{ termId: "D2", level: "working", years: 2, lastUsed: 2026 }] }, "topic"],
  ])("keeps out %s, and nothing else of that person", (_, facts, constraint) => {
    expect(weigh(somebody(), asked()).failed).toEqual([]);
    expect(weigh(somebody(facts), asked()).failed).toEqual([constraint]);
  });

  it("asks for security training only on site and in a fragile State, and for standby within hours only", () => {
    const untrained = somebody({ trainedUntil: null });
    expect(weigh(untrained, asked({ mode: "remote" })).failed).toEqual([]);
    expect(weigh(untrained, asked({ countries: [] })).failed).toEqual([]);
    expect(weigh(somebody(), asked({ standby: true })).failed).toEqual(["standby"]);
    expect(weigh(somebody({ standby: "region" }), asked({ standby: true })).failed).toEqual([]);
    expect(weigh(somebody({ standby: "region", region: "EU" }), asked({ standby: true })).failed).toEqual(["standby"]);
  });

  it("puts shown work above mere words, recent above old, and the team that serves the country above others", () => {
    const evidence = (happenedOn: string) => [{ id: 1, kind: "mission" as const, termId: "D2", country: null, happenedOn }];
    const [told, old, recent, own] = [somebody(), somebody({ evidence: evidence("2012-01-01") }), somebody({ evidence: evidence("2026-01-01") }), somebody({ evidence: evidence("2026-01-01"), officeId: 1 })];
    expect(weighAll([told, old, recent, own], asked()).map(({ person }) => person.id)).toEqual([own.id, recent.id, old.id, told.id]);
  });

  it("puts consultants and the roster after everybody of the house who can go, whatever they have shown there", () => {
    const shown = { evidence: [{ id: 1, kind: "mission" as const, termId: "D2", country: "NE", happenedOn: "2026-01-01" }], countries: [{ iso2: "NE", kind: "posting" as const, fromYear: 2020, untilYear: null }] };
    const [consultant, afar, team] = [somebody({ isStaff: false, ...shown }), somebody({ region: "AR", officeCountry: "LB" }), somebody({ officeId: 1 })];
    expect(weighAll([consultant, afar, team], asked()).map(({ person }) => person.id)).toEqual([team.id, afar.id, consultant.id]);
    expect(weighAll([afar, somebody({ isStaff: false, evidence: [{ id: 1, kind: "mission" as const, termId: "D2", country: null, happenedOn: "2026-01-01" }] })], asked({ countries: [] }))[1]?.person.id).toBe(afar.id);
  });

  it("does not count how much somebody writes, only what was accepted for the field", () => {
    const answers = (termId: string) => Array.from({ length: 40 }, (_, id) => ({ id, kind: "answer" as const, termId, country: null, happenedOn: "2026-03-01" }));
    const busy = somebody({ fields: [], evidence: answers("F1") });
    expect(weighAll([busy, somebody()], asked())[1]?.person.id).toBe(busy.id);
    expect(weigh(busy, asked()).failed).toContain("topic");
  });

  it("puts whoever asks not to be approached lower, without hiding them", () => {
    const [open, closed] = [somebody(), somebody({ open: false })];
    expect(weighAll([closed, open], asked()).map(({ person }) => person.id)).toEqual([open.id, closed.id]);
    expect(weigh(closed, asked()).failed).toEqual([]);
  });
});

describe("the smallest step that brings more", () => {
  it("tells a lower level, another month, help from afar and renewed training, each with how many", () => {
    const marchTaken = [{ begins: "2027-03-01 00:00:00", ends: "2027-04-01 00:00:00" }];
    const people = [
      somebody({ languages: [{ code: "fr", speak: "B2", read: "B2", write: "B2" }] }), somebody({ taken: marchTaken }), somebody({ taken: marchTaken }),
      somebody({ travels: "remote_only" }), somebody({ trainedUntil: null }),
    ];
    expect(loosened(people, asked(), new Set())).toEqual([
      { kind: "language", language: { code: "fr", level: "B2", skill: "speak" }, count: 1 },
      { kind: "window", window: { from: "2027-04-01", until: "2027-04-30" }, isMonth: true, count: 2 },
      { kind: "remote", count: 2 },
      { kind: "training", count: 1 },
    ]);
  });

  it("lets a language go where no lower level helps, and tells nothing that helps nobody", () => {
    expect(loosened([somebody({ languages: [] })], asked(), new Set())).toEqual([{ kind: "any_language", language: { code: "fr", level: "C1", skill: "speak" }, count: 1 }]);
  });
});

describe("free time in a window", () => {
  it("counts halves, rests with the country, and finds the first stretch that is long enough", () => {
    const taken = [{ begins: "2026-04-06 00:00:00", ends: "2026-04-06 12:00:00" }];
    expect(freeTimeIn({ from: "2026-04-06", until: "2026-04-12" }, "remote", "FR", taken)).toEqual({ free: 4.5, of: 5, firstDay: "2026-04-07" });
    expect(freeTimeIn({ from: "2026-04-06", until: "2026-04-12" }, "remote", "JO", taken)).toEqual({ free: 4.5, of: 5, firstDay: "2026-04-07" });
    expect(freeTimeIn({ from: "2026-04-06", until: "2026-04-12" }, "onsite", "FR", taken).firstDay).toBeNull();
  });
});
