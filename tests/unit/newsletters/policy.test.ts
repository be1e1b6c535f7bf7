import { describe, expect, it } from "vitest";
import { newsletterAbilities, type NewsletterFacts } from "~/modules/newsletters/policy";

const staff: NewsletterFacts = { organisationRole: "staff", function: "specialist", role: null, ofTeam: false, archived: false };
const shown = (facts: NewsletterFacts) => Object.entries(newsletterAbilities(facts)).flatMap(([ability, may]) => (may ? [ability] : [])).join(" ");

describe("a newsletter of the organisation", () => {
  it.each([
    ["a specialist", staff, "read propose"],
    ["a communication officer", { ...staff, function: "communication_officer" }, "read propose edit"],
    ["an administrator", { ...staff, organisationRole: "administrator" }, "read propose edit"],
    ["a guest", { ...staff, organisationRole: "guest", function: "communication_officer" }, ""],
  ] as const)("%s", (_who, facts, expected) => expect(shown(facts)).toBe(expected));
});

describe("a newsletter of a team", () => {
  const inTeam = { ...staff, ofTeam: true };
  it.each([
    ["its lead", { ...inTeam, role: "lead" }, "read propose edit"],
    ["its coordinator", { ...inTeam, role: "coordinator" }, "read propose edit"],
    ["a member", { ...inTeam, role: "member" }, "read propose"],
    ["an observer", { ...inTeam, role: "observer" }, "read"],
    ["a guest who is a member", { ...inTeam, organisationRole: "guest", role: "member" }, "read propose"],
    ["an administrator outside", { ...inTeam, organisationRole: "administrator" }, ""],
    ["the lead of an archived team", { ...inTeam, role: "lead", archived: true }, "read"],
  ] as const)("%s", (_who, facts, expected) => expect(shown(facts)).toBe(expected));
});
