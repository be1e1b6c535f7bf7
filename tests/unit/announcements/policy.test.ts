import { describe, expect, it } from "vitest";
import { mayAnnounceTo, mayWithdraw, type Announcer, type Audience } from "~/modules/announcements/policy";

const staff: Announcer = { organisationRole: "staff", function: "specialist", office: { id: 1, region: "AF", regional: false } };
const who = {
  administrator: { ...staff, organisationRole: "administrator" },
  communication: { ...staff, function: "communication_officer" },
  unit: { ...staff, function: "headquarters_unit" },
  director: { ...staff, function: "country_office_director" },
  regionalDirector: { ...staff, function: "regional_director", office: { id: 1, region: "AF", regional: true } },
  specialist: staff,
  guest: { ...staff, organisationRole: "guest", function: "communication_officer" },
} satisfies Record<string, Announcer>;

const to = {
  all: { kind: "all" }, ownRegion: { kind: "region", region: "AF" }, otherRegion: { kind: "region", region: "EU" },
  ownOffice: { kind: "office", officeId: 1 }, otherOffice: { kind: "office", officeId: 2 }, function: { kind: "function", function: "specialist" },
  managed: { kind: "team", teamId: 3, manages: true }, joined: { kind: "team", teamId: 3, manages: false },
} satisfies Record<string, Audience>;

// all, own region, other region, own office, other office, function, managed team, joined team
const expected: Record<keyof typeof who, string> = {
  administrator: "yes yes yes yes yes yes yes no",
  communication: "yes yes yes yes yes yes yes no",
  unit: "no yes yes no no yes yes no",
  director: "no no no yes no no yes no",
  regionalDirector: "no yes no yes no no yes no",
  specialist: "no no no no no no yes no",
  guest: "no no no no no no no no",
};

describe("who may announce to whom", () => {
  it.each(Object.keys(who) as (keyof typeof who)[])("%s", (kind) => {
    expect(Object.values(to).map((audience) => (mayAnnounceTo(who[kind], audience) ? "yes" : "no")).join(" ")).toBe(expected[kind]);
  });

  it("is taken back by its author, and by administrators unless it is a team's", () => {
    const [author, administrator, other] = [{ personId: 1, organisationRole: "staff" }, { personId: 2, organisationRole: "administrator" }, { personId: 3, organisationRole: "staff" }] as const;
    expect([author, administrator, other].map((one) => mayWithdraw(one, { authorId: 1, teamId: null }))).toEqual([true, true, false]);
    expect([author, administrator, other].map((one) => mayWithdraw(one, { authorId: 1, teamId: 7 }))).toEqual([true, false, false]);
  });
});
