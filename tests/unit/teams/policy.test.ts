import { describe, expect, it } from "vitest";
import { teamAbilities, type MembershipRole, type TeamVisibility } from "~/modules/teams/contract";
import { abilitiesIn, mayChangeRole, type TeamFacts } from "~/modules/teams/policy";

const granted = (facts: TeamFacts) => {
  const abilities = abilitiesIn(facts);
  return teamAbilities.filter((ability) => abilities[ability]).join(" ");
};

const visibilities: TeamVisibility[] = ["open", "request", "private"];
const organisationRoles: TeamFacts["organisationRole"][] = ["administrator", "staff", "guest"];

describe("what people outside a team may do", () => {
  const outside: [TeamVisibility, TeamFacts["organisationRole"], string][] = [
    ["open", "administrator", "see read join"],
    ["open", "staff", "see read join"],
    ["open", "guest", ""],
    ["request", "administrator", "see requestToJoin"],
    ["request", "staff", "see requestToJoin"],
    ["request", "guest", ""],
    ["private", "administrator", "see"],
    ["private", "staff", ""],
    ["private", "guest", ""],
  ];

  it.each(outside)("in an %s team, %s: %s", (visibility, organisationRole, expected) => {
    expect(granted({ visibility, organisationRole, role: null, archived: false })).toBe(expected);
  });

  const archived: [TeamVisibility, TeamFacts["organisationRole"], string][] = [
    ["open", "administrator", "see read"],
    ["open", "staff", "see read"],
    ["open", "guest", ""],
    ["request", "administrator", "see"],
    ["request", "staff", "see"],
    ["request", "guest", ""],
    ["private", "administrator", "see"],
    ["private", "staff", ""],
    ["private", "guest", ""],
  ];

  it.each(archived)("in an archived %s team, %s: %s", (visibility, organisationRole, expected) => {
    expect(granted({ visibility, organisationRole, role: null, archived: true })).toBe(expected);
  });
});

describe("what people inside a team may do, whatever its visibility and their place in the organisation", () => {
  const inside: [MembershipRole, string, string][] = [
    ["lead", "see read post leave manage", "see read leave"],
    ["coordinator", "see read post leave manage", "see read leave"],
    ["member", "see read post leave", "see read leave"],
    ["observer", "see read leave", "see read leave"],
  ];

  it.each(inside)("as %s: %s, and once it is archived: %s", (role, expected, expectedArchived) => {
    for (const visibility of visibilities) {
      for (const organisationRole of organisationRoles) {
        expect(granted({ visibility, organisationRole, role, archived: false })).toBe(expected);
        expect(granted({ visibility, organisationRole, role, archived: true })).toBe(expectedArchived);
      }
    }
  });
});

describe("who may change whose role", () => {
  const steps: [MembershipRole | null, MembershipRole, MembershipRole, boolean][] = [
    ["lead", "member", "lead", true],
    ["lead", "lead", "member", true],
    ["lead", "coordinator", "observer", true],
    ["coordinator", "member", "observer", true],
    ["coordinator", "observer", "member", true],
    ["coordinator", "member", "coordinator", false],
    ["coordinator", "member", "lead", false],
    ["coordinator", "lead", "member", false],
    ["coordinator", "coordinator", "member", false],
    ["member", "observer", "member", false],
    ["observer", "observer", "member", false],
    [null, "member", "lead", false],
  ];

  it.each(steps)("a %s turning a %s into a %s: %s", (by, from, to, allowed) => {
    expect(mayChangeRole(by, from, to)).toBe(allowed);
  });
});
