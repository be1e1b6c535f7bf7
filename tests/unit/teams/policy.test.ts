import { describe, expect, it } from "vitest";
import { teamAbilities, type MembershipRole, type TeamKind, type TeamVisibility } from "~/modules/teams/contract";
import { abilitiesIn, mayChangeRole, mayFoundGroup, mayFoundTeam, mayRemove, rolesToInviteAs, type TeamFacts } from "~/modules/teams/policy";

type Told = Omit<TeamFacts, "invited" | "leaderless" | "readsAbove"> & Partial<TeamFacts>;

const granted = (facts: Told) => {
  const abilities = abilitiesIn({ invited: false, leaderless: false, readsAbove: true, ...facts });
  return teamAbilities.filter((ability) => abilities[ability]).join(" ");
};

const visibilities: TeamVisibility[] = ["open", "request", "private"];
const organisationRoles: TeamFacts["organisationRole"][] = ["administrator", "staff", "guest"];

describe("what people outside a team may do", () => {
  const outside: [TeamVisibility, TeamFacts["organisationRole"], string][] = [
    ["open", "administrator", "see read join archive"],
    ["open", "staff", "see read join"],
    ["open", "guest", ""],
    ["request", "administrator", "see requestToJoin archive"],
    ["request", "staff", "see requestToJoin"],
    ["request", "guest", ""],
    ["private", "administrator", "see archive"],
    ["private", "staff", ""],
    ["private", "guest", ""],
  ];

  it.each(outside)("in an %s team, %s: %s", (visibility, organisationRole, expected) => {
    expect(granted({ visibility, organisationRole, role: null, archived: false })).toBe(expected);
  });

  const archived: [TeamVisibility, TeamFacts["organisationRole"], string][] = [
    ["open", "administrator", "see read reopen"],
    ["open", "staff", "see read"],
    ["open", "guest", ""],
    ["request", "administrator", "see reopen"],
    ["request", "staff", "see"],
    ["request", "guest", ""],
    ["private", "administrator", "see reopen"],
    ["private", "staff", ""],
    ["private", "guest", ""],
  ];

  it.each(archived)("in an archived %s team, %s: %s", (visibility, organisationRole, expected) => {
    expect(granted({ visibility, organisationRole, role: null, archived: true })).toBe(expected);
  });
});

describe("what people inside a team may do, whatever its visibility", () => {
  const inside: [MembershipRole, string, string][] = [
    ["lead", "see read post leave manage govern handOver archive measure", "see read leave reopen measure"],
    ["coordinator", "see read post leave manage measure", "see read leave measure"],
    ["member", "see read post leave measure", "see read leave measure"],
    ["observer", "see read leave measure", "see read leave measure"],
  ];

  it.each(inside)("as %s: %s, and once it is archived: %s", (role, expected, expectedArchived) => {
    for (const visibility of visibilities) {
      for (const organisationRole of ["staff", "guest"] as const) {
        expect(granted({ visibility, organisationRole, role, archived: false })).toBe(expected);
        expect(granted({ visibility, organisationRole, role, archived: true })).toBe(expectedArchived);
      }
    }
  });

  it("an administrator inside may besides archive it and open it again", () => {
    expect(granted({ visibility: "open", organisationRole: "administrator", role: "member", archived: false })).toBe("see read post leave archive measure");
    expect(granted({ visibility: "open", organisationRole: "administrator", role: "observer", archived: true })).toBe("see read leave reopen measure");
  });
});

describe("a team that nobody leads", () => {
  const leaderless: [TeamFacts["organisationRole"], MembershipRole | null, string][] = [
    ["administrator", null, "see manage handOver archive"],
    ["administrator", "member", "see read post leave manage handOver archive measure"],
    ["staff", null, ""],
    ["staff", "coordinator", "see read post leave manage measure"],
    ["staff", "member", "see read post leave measure"],
  ];

  it.each(leaderless)("is acted for by administrators: %s with the role %s: %s", (organisationRole, role, expected) => {
    expect(granted({ visibility: "private", organisationRole, role, archived: false, leaderless: true })).toBe(expected);
  });

  it("is not widened by them: who sees it stays as it is", () => {
    expect(granted({ visibility: "private", organisationRole: "administrator", role: null, archived: false, leaderless: true })).not.toContain("govern");
  });
});

describe("somebody who is invited", () => {
  it("sees the team and reads nothing in it, whoever they are", () => {
    for (const organisationRole of ["staff", "guest"] as const) {
      expect(granted({ visibility: "private", organisationRole, role: null, archived: false, invited: true })).toBe("see");
    }
  });
});

describe("a working group inside a team that the person may not read", () => {
  it.each(visibilities)("is hidden from staff, be it %s", (visibility) => {
    expect(granted({ visibility, organisationRole: "staff", role: null, archived: false, readsAbove: false })).toBe("");
  });

  it.each(visibilities)("is no more than seen by administrators, be it %s", (visibility) => {
    expect(granted({ visibility, organisationRole: "administrator", role: null, archived: false, readsAbove: false })).toBe("see archive");
  });

  it("is read by those who belong to it all the same", () => {
    expect(granted({ visibility: "open", organisationRole: "staff", role: "observer", archived: false, readsAbove: false })).toBe("see read leave measure");
  });
});

describe("who may set up what", () => {
  it("teams: administrators", () => {
    expect(organisationRoles.filter(mayFoundTeam)).toEqual(["administrator"]);
  });

  it("working groups: whoever manages the team around them, and only one level deep", () => {
    const abilitiesOf = (role: MembershipRole | null) => abilitiesIn({ organisationRole: "staff", visibility: "open", role, archived: false, invited: false, leaderless: false, readsAbove: true });
    const may = (role: MembershipRole | null, kind: TeamKind = "global_technical") => mayFoundGroup({ kind, abilities: abilitiesOf(role) });
    expect([may("lead"), may("coordinator"), may("member"), may("observer"), may(null)]).toEqual([true, true, false, false, false]);
    expect(may("lead", "working_group")).toBe(false);
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

describe("who may remove whom", () => {
  const removals: [MembershipRole | null, string][] = [
    ["lead", "lead coordinator member observer"],
    ["coordinator", "member observer"],
    ["member", ""],
    ["observer", ""],
    [null, ""],
  ];

  it.each(removals)("a %s: %s", (by, expected) => {
    expect((["lead", "coordinator", "member", "observer"] as const).filter((from) => mayRemove(by, from)).join(" ")).toBe(expected);
  });
});

describe("what people may be invited to be", () => {
  it("never to lead, and by leads alone to coordinate", () => {
    expect(rolesToInviteAs("lead")).toEqual(["member", "coordinator", "observer"]);
    expect(rolesToInviteAs("coordinator")).toEqual(["member", "observer"]);
    expect(rolesToInviteAs(null)).toEqual(["member", "observer"]);
  });
});
