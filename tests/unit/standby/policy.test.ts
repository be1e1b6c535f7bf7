import { describe, expect, test } from "vitest";
import { mayCallOutsideHours, type CallFacts } from "~/modules/standby/policy";

const nobody: CallFacts = { own: false, role: "member", function: "specialist" };

describe("a number for outside office hours", () => {
  test.each<[string, Partial<CallFacts>]>([
    ["oneself", { own: true }],
    ["the team's lead", { role: "lead" }],
    ["the team's coordinator", { role: "coordinator" }],
    ["a country-office director outside the team", { role: null, function: "country_office_director" }],
    ["a director of a decent work team", { role: null, function: "dwt_director" }],
    ["a regional director", { role: null, function: "regional_director" }],
  ])("is shown to %s", (_who, facts) => {
    expect(mayCallOutsideHours({ ...nobody, ...facts })).toBe(true);
  });

  test.each<[string, Partial<CallFacts>]>([
    ["a member of the team", {}],
    ["an observer", { role: "observer" }],
    ["a colleague outside the team", { role: null }],
    ["a mobility officer", { role: null, function: "mobility_officer" }],
  ])("is kept from %s", (_who, facts) => {
    expect(mayCallOutsideHours({ ...nobody, ...facts })).toBe(false);
  });
});
