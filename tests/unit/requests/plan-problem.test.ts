import { describe, expect, it } from "vitest";
import { planProblem, type Traveller } from "~/modules/requests/plan-problem";

const traveller: Traveller = { personId: 1, leads: false, region: "AF", travels: "anywhere", trainedUntil: null, isTaken: false };
const journey = { travels: true, isFragile: false, region: "AF", endsOn: "2027-03-12", objected: false };

describe("what keeps people from going", () => {
  it("is nothing where they are free and may travel", () => {
    expect(planProblem([traveller], journey)).toBeNull();
  });

  it.each<[string, Partial<Traveller>, Partial<typeof journey>]>([
    ["plan_not_free", { isTaken: true }, {}],
    ["plan_no_travel", { travels: "remote_only" }, {}],
    ["plan_own_region", { travels: "own_region", region: "AP" }, {}],
    ["plan_training", {}, { isFragile: true }],
    ["plan_training", { trainedUntil: "2027-03-11" }, { isFragile: true }],
    ["plan_objected", {}, { objected: true }],
    ["plan_objected", {}, { objected: true, travels: false }],
  ])("is %s", (problem, who, where) => {
    expect(planProblem([traveller, { ...traveller, ...who }], { ...journey, ...where })).toBe(problem);
  });

  it("is no travel limit where all is done from afar, nor the own region where the journey stays in it", () => {
    expect(planProblem([{ ...traveller, isTaken: true, travels: "remote_only" }], { ...journey, travels: false, isFragile: true })).toBeNull();
    expect(planProblem([{ ...traveller, travels: "own_region" }], journey)).toBeNull();
    expect(planProblem([{ ...traveller, trainedUntil: "2027-03-12" }], { ...journey, isFragile: true })).toBeNull();
  });
});
