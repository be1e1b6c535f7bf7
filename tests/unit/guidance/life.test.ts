import { describe, expect, it } from "vitest";
import { standingOf } from "~/modules/documents/contract";
import { areOpen, gatesOf, type Answer } from "~/modules/guidance/life/gates";
import { mayTake, type Part, type Place, type Stage, type Step } from "~/modules/guidance/life/steps";

const nobody: Part = { writes: false, manages: false, owns: false, reviews: false, authored: false };
const people = {
  reader: nobody,
  author: { ...nobody, writes: true, authored: true },
  colleague: { ...nobody, writes: true },
  reviewer: { ...nobody, reviews: true },
  "reviewer who wrote": { ...nobody, reviews: true, writes: true, authored: true },
  owner: { ...nobody, writes: true, owns: true, authored: true },
  "owner who left": { ...nobody, owns: true },
  lead: { ...nobody, writes: true, manages: true },
  "lead who wrote": { ...nobody, writes: true, manages: true, authored: true },
} satisfies Record<string, Part>;

const at = (stage: Stage, more: Partial<Place> = {}): Place => ({ stage, published: false, withdrawn: false, gatesOpen: false, ...more });
const whoMay = (step: Step, place: Place) => Object.entries(people).filter(([, part]) => mayTake(step, part, place)).map(([name]) => name);
const writers = ["author", "colleague", "reviewer who wrote", "owner", "lead", "lead who wrote"];
const answering = ["owner", "lead", "lead who wrote"];

describe("a step in the life of guidance", () => {
  it.each<[Step, Stage, string[]]>([
    ["send", "draft", writers], ["send", "in_review", []], ["send", "approved", []],
    ["recall", "draft", []], ["recall", "in_review", writers], ["recall", "approved", writers],
    ["tick", "in_review", writers], ["tick", "approved", []],
    ["answer", "in_review", ["reviewer", "reviewer who wrote"]], ["answer", "draft", []],
    ["approve", "in_review", ["reviewer", "lead"]], ["approve", "draft", []],
    ["publish", "approved", answering], ["publish", "in_review", []],
    ["arrange", "draft", answering],
  ])("%s while %s is for %j", (step, stage, names) => {
    expect(whoMay(step, at(stage))).toEqual(names);
  });

  it("is never approval by somebody who wrote it, nor approval before all is done", () => {
    for (const [name, part] of Object.entries(people)) if (part.authored) expect([name, mayTake("approve", part, at("in_review"))]).toEqual([name, false]);
    expect(whoMay("approve", at("in_review", { gatesOpen: true }))).toEqual([]);
  });

  it("concerns what readers see only where they see something", () => {
    expect(whoMay("withdraw", at("draft"))).toEqual([]);
    expect(whoMay("withdraw", at("draft", { published: true }))).toEqual(answering);
    expect(whoMay("renew", at("draft", { published: true, withdrawn: true }))).toEqual([]);
    expect(whoMay("reinstate", at("draft", { published: true, withdrawn: true }))).toEqual(answering);
  });
});

describe("what guidance has to pass", () => {
  const answers = (...said: [Answer["verdict"], string | null][]): Answer[] => said.map(([verdict, region]) => ({ verdict, region }));
  const open = (facts: Parameters<typeof gatesOf>[0]) => gatesOf(facts).filter(({ passed }) => !passed).map(({ name }) => name);
  const note = { publication: false, done: ["sources_checked"], planned: { formats: 0, languages: 0 }, ownRegion: "AF" };
  const publication = { publication: true, done: ["sources_checked"], planned: { formats: 2, languages: 1 }, ownRegion: "AF" };

  it("is, for a note, checked sources and a reviewer who approves", () => {
    expect(open({ ...note, done: [], answers: [] })).toEqual(["sources_checked", "reviewers_approve"]);
    expect(areOpen(gatesOf({ ...note, answers: answers(["approve", "AF"], [null, "EU"]) }))).toBe(false);
  });

  it("stays open while anybody asks for changes", () => {
    expect(open({ ...note, answers: answers(["approve", "EU"], ["changes", "AP"]) })).toEqual(["nobody_objects"]);
  });

  it("is, for a publication, two reviewers from other regions, and formats and languages planned", () => {
    expect(open({ ...publication, planned: { formats: 0, languages: 0 }, answers: answers(["approve", "EU"], ["approve", "AF"]) })).toEqual(["formats_planned", "languages_planned", "regions_approve"]);
    expect(open({ ...publication, answers: answers(["approve", "EU"], ["approve", null]) })).toEqual(["regions_approve"]);
    expect(open({ ...publication, answers: answers(["approve", "EU"], ["approve", "AP"]) })).toEqual([]);
  });
});

describe("how guidance stands", () => {
  const facts = { published: true, reviewOn: "2026-06-01", expiresOn: "2026-09-01", withdrawn: false, superseded: false };
  it.each([
    ["2026-05-31", {}, "valid"], ["2026-06-01", {}, "review_due"], ["2026-08-31", {}, "review_due"], ["2026-09-01", {}, "expired"],
    ["2026-05-31", { withdrawn: true }, "withdrawn"], ["2027-01-01", { withdrawn: true, superseded: true }, "superseded"], ["2027-01-01", { published: false }, "draft"],
  ])("on %s with %j is %s", (today, more, standing) => {
    expect(standingOf({ ...facts, ...more }, today)).toBe(standing);
  });
});
