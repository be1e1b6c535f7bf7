import { describe, expect, it } from "vitest";
import { countOfPlan, doneOfLanguage, planWithWhatIsDone } from "~/modules/guidance/life/plan";
import { planSchema } from "~/modules/guidance/schema.server";

const version = (language: string, more = {}) => ({ language, published: true, behind: 0, ...more });

describe("what is done of a plan", () => {
  it("is, of formats, what Meridian makes once something is published, and others once somebody says so", () => {
    const planned = { plannedFormats: ["video", "pdf", "print"], plannedLanguages: [], madeFormats: ["print"] };
    expect(planWithWhatIsDone(planned, false, []).formats).toEqual([{ format: "pdf", done: "open" }, { format: "print", done: "there" }, { format: "video", done: "open" }]);
    expect(planWithWhatIsDone(planned, true, []).formats.map(({ done }) => done)).toEqual(["there", "there", "open"]);
  });

  it("is, of languages, what readers are shown, and says what is behind or only begun", () => {
    const versions = [version("en"), version("fr", { behind: 3 }), version("sw", { published: false })];
    expect(["en", "fr", "sw", "pt"].map((language) => doneOfLanguage(language, versions))).toEqual(["there", "behind", "begun", "open"]);
  });

  it("is counted by what readers have", () => {
    const plan = planWithWhatIsDone({ plannedFormats: ["pdf", "slides"], plannedLanguages: ["en", "pt"], madeFormats: [] }, true, [version("en")]);
    expect(countOfPlan(plan)).toEqual({ there: 2, all: 4 });
  });
});

it("a plan's form adds one language, keeps none twice, and knows no other formats", () => {
  expect(planSchema.parse({ formats: ["pdf", "pdf"], languages: ["en"], another: "sw" })).toEqual({ formats: ["pdf"], made: [], languages: ["en", "sw"] });
  expect(planSchema.parse({ languages: ["en"], another: "" }).languages).toEqual(["en"]);
  expect(planSchema.safeParse({ formats: ["papyrus"] }).success).toBe(false);
  expect(planSchema.safeParse({ another: "xx" }).success).toBe(false);
});
