import { describe, expect, it } from "vitest";
import { seedAnchor, seedClock } from "~db/seed/clock";
import { seedThreads } from "~db/seed/content";
import { slots } from "~db/seed/content/slots";
import { findPerson, type Part } from "~db/seed/people/find-person";
import { planMemberships } from "~db/seed/people/plan-memberships";
import { planPeople } from "~db/seed/people/plan-people";
import { teams } from "~db/seed/reference/teams";

const clock = seedClock(seedAnchor("2026-03-31"));
const people = planPeople(clock);
const memberships = planMemberships(people, clock);
const membersOf = (code: string) => memberships.filter((member) => member.team === code);
const arrivalOf = new Map(people.map((one) => [one.row.handle, clock.daysAgo(one.arrived)]));

describe("the memberships of the demonstration", () => {
  it("are the same for the same anchor", () => {
    expect(planMemberships(planPeople(clock), clock)).toEqual(memberships);
  });

  it("give every team a lead but the two whose posts are vacant, and every larger team a coordinator", () => {
    const rolesIn = (code: string) => membersOf(code).map((member) => member.role);
    const leaderless = teams.filter((team) => !rolesIn(team.code).includes("lead")).map((team) => team.code);
    expect(leaderless.sort()).toEqual(["TT-HIV", "TT-TRADE"]);
    for (const team of teams) if (rolesIn(team.code).length >= 5) expect(rolesIn(team.code), team.code).toContain("coordinator");
  });

  it("lay no more than two leads on anybody's shoulders", () => {
    const leads = Map.groupBy(memberships.filter((member) => member.role === "lead"), (member) => member.handle);
    for (const [handle, led] of leads) expect(led.length, handle).toBeLessThanOrEqual(2);
  });

  it("make the eight busy teams the largest of their kind", () => {
    const busy = ["TT-LABINSP", "TT-ACTUARY", "TT-WAGES", "TT-OSH", "TT-MIGRATION", "TT-SKILLS", "CT-UNCT", "CT-FRAGILE"];
    for (const code of busy) expect(membersOf(code).length, code).toBeGreaterThanOrEqual(18);
  });

  it("let nobody join before they came or after today, nor twice", () => {
    for (const member of memberships) {
      expect(member.joinedAt >= (arrivalOf.get(member.handle) ?? clock.anchor), `${member.handle} ${member.team}`).toBe(true);
      expect(member.joinedAt <= clock.anchor).toBe(true);
    }
    expect(new Set(memberships.map((member) => `${member.team} ${member.handle}`)).size).toBe(memberships.length);
  });

  it("keep private teams to those who are named, and the newcomer to nothing yet", () => {
    expect(membersOf("CF-EVAL").map((member) => member.handle).sort()).toEqual(["andres-munoz", "fatoumata-cisse", "ivan-morozov", "nomvula-dlamini", "ory-zsofia"]);
    expect(memberships.filter((member) => member.handle === "zawadi-mwangi")).toEqual([]);
  });

  it("let guests only observe, one team each", () => {
    const guests = people.filter((one) => one.row.organisationRole === "guest").map((one) => one.row.handle);
    for (const guest of guests) {
      expect(memberships.filter(({ handle }) => handle === guest).map(({ role }) => role), guest).toEqual(["observer"]);
    }
    expect(memberships.find(({ handle }) => handle === "fatoumata-issoufou")?.team).toBe("CT-UNCT");
  });

  it("count whoever writes in a team among its members, since before the first word", () => {
    for (const thread of seedThreads) {
      for (const message of thread.messages) {
        const handle = findPerson(message.author);
        const member = membersOf(thread.team).find((candidate) => candidate.handle === handle);
        expect(member, `${handle} in ${thread.team}`).toBeDefined();
        expect((member?.joinedAt ?? clock.anchor) < clock.daysAgo(message.daysAgo), handle).toBe(true);
      }
    }
  });
});

describe("the parts of the demonstration's content", () => {
  const parts: [string, Part][] = Object.entries(slots);

  it("are played by different people", () => {
    const players = parts.map(([, part]) => findPerson(part));
    const twice = parts.filter((_, index) => players.indexOf(players[index] ?? "") !== index).map(([name]) => name);
    expect(twice).toEqual([]);
  });

  it("are played by people of that office who know that field and work in that language", () => {
    for (const [name, part] of parts) {
      const player = people.find((one) => one.row.handle === findPerson(part));
      expect(player?.seed.office, name).toBe(part.office);
      expect(player?.expertise[0]?.termId, name).toBe(part.expertise);
      expect(player?.seed.works, name).toBe(part.language);
    }
  });

  it("give leading parts to those who lead", () => {
    const leading = parts.filter(([, part]) => part.is === "lead");
    for (const [name, part] of leading) {
      const handle = findPerson(part);
      expect(memberships.some((member) => member.handle === handle && member.role === "lead"), name).toBe(true);
    }
  });
});
