import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { answerRequest } from "~/modules/teams/answer-request.server";
import { changeRole } from "~/modules/teams/change-role.server";
import { joinTeam } from "~/modules/teams/join-team.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import { requestMembership, withdrawRequest } from "~/modules/teams/request-membership.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { membership, membershipRequest, outboxEvent, person } from "~db/schema";
import type { Team } from "~db/seed/factories/build-team";
import { aTeam, somebody } from "./cast";

async function roleOf(team: Team, { personId }: Actor) {
  const [row] = await database().select({ role: membership.role }).from(membership).where(and(eq(membership.teamId, team.id), eq(membership.personId, personId)));
  return row?.role ?? null;
}

async function eventsOf(team: Team, { personId }: Actor): Promise<string[]> {
  const rows = await database()
    .select({ type: outboxEvent.type })
    .from(outboxEvent)
    .where(sql`${outboxEvent.payload} = ${JSON.stringify({ teamId: team.id, personId })}::jsonb`)
    .orderBy(outboxEvent.id);
  return rows.map((row) => row.type);
}

async function requestOf(team: Team, { personId }: Actor) {
  const [row] = await database()
    .select({ note: membershipRequest.note })
    .from(membershipRequest)
    .where(and(eq(membershipRequest.teamId, team.id), eq(membershipRequest.personId, personId)));
  return row ?? null;
}

const eightTimes = <Result>(work: () => Promise<Result>) => Promise.all(Array.from({ length: 8 }, work));

describe("joining", () => {
  it("makes one member and one event, however often and however fast it is asked", async () => {
    const team = await aTeam();
    const actor = await somebody();
    await eightTimes(() => joinTeam(actor, { slug: team.slug }));
    await joinTeam(actor, { slug: team.slug });
    expect(await roleOf(team, actor)).toBe("member");
    expect(await eventsOf(team, actor)).toEqual(["teams.member_joined"]);
  });

  it("leaves a lead a lead", async () => {
    const team = await aTeam();
    const lead = await somebody({ team, role: "lead" });
    await joinTeam(lead, { slug: team.slug });
    expect(await roleOf(team, lead)).toBe("lead");
    expect(await eventsOf(team, lead)).toEqual([]);
  });

  it("is refused where the team is not open, hidden where it is private, and over once it is archived", async () => {
    const staff = await somebody();
    const guest = await somebody({ organisationRole: "guest" });
    const byRequest = await aTeam({ visibility: "request" });
    const secret = await aTeam({ visibility: "private" });
    const archived = await aTeam({ archivedAt: new Date() });
    const open = await aTeam();
    await expect(joinTeam(staff, { slug: byRequest.slug })).rejects.toMatchObject({ code: "forbidden" });
    await expect(joinTeam(staff, { slug: secret.slug })).rejects.toMatchObject({ code: "not_found" });
    await expect(joinTeam(staff, { slug: archived.slug })).rejects.toMatchObject({ code: "forbidden" });
    await expect(joinTeam(guest, { slug: open.slug })).rejects.toMatchObject({ code: "not_found" });
    await joinTeam(staff, { slug: open.slug });
    expect(await roleOf(open, staff)).toBe("member");
    expect(await roleOf(byRequest, staff)).toBeNull();
  });
});

describe("leaving", () => {
  it("takes a member out once, with one event", async () => {
    const team = await aTeam();
    const actor = await somebody({ team });
    await eightTimes(() => leaveTeam(actor, { slug: team.slug }));
    expect(await roleOf(team, actor)).toBeNull();
    expect(await eventsOf(team, actor)).toEqual(["teams.member_left"]);
  });

  it("tells whether the team is still to be seen", async () => {
    const open = await aTeam();
    const secret = await aTeam({ visibility: "private" });
    expect(await leaveTeam(await somebody({ team: open }), { slug: open.slug })).toEqual({ stillSeen: true });
    expect(await leaveTeam(await somebody({ team: secret }), { slug: secret.slug })).toEqual({ stillSeen: false });
  });

  it("is refused to the last lead until another one is named", async () => {
    const team = await aTeam();
    const lead = await somebody({ team, role: "lead" });
    const successor = await somebody({ team });
    await expect(leaveTeam(lead, { slug: team.slug })).rejects.toMatchObject({ code: "conflict" });
    await changeRole(lead, { slug: team.slug, personId: successor.personId, role: "lead" });
    await leaveTeam(lead, { slug: team.slug });
    expect(await roleOf(team, lead)).toBeNull();
    expect(await roleOf(team, successor)).toBe("lead");
  });

  it("does not count a suspended lead as one who stays", async () => {
    const team = await aTeam();
    const lead = await somebody({ team, role: "lead" });
    const suspended = await somebody({ team, role: "lead" });
    await database().update(person).set({ status: "suspended" }).where(eq(person.id, suspended.personId));
    await expect(leaveTeam(lead, { slug: team.slug })).rejects.toMatchObject({ code: "conflict" });
  });

  it("lets one of two leads go when both leave at the same moment, in any order", async () => {
    for (let round = 0; round < 5; round++) {
      const team = await aTeam();
      const leads = [await somebody({ team, role: "lead" }), await somebody({ team, role: "lead" })];
      const outcomes = await Promise.allSettled(leads.map((lead) => leaveTeam(lead, { slug: team.slug })));
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    }
  });

  it("keeps one lead when one steps down while the other leaves", async () => {
    for (let round = 0; round < 5; round++) {
      const team = await aTeam();
      const [one, other] = [await somebody({ team, role: "lead" }), await somebody({ team, role: "lead" })];
      await Promise.allSettled([
        leaveTeam(one, { slug: team.slug }),
        changeRole(other, { slug: team.slug, personId: other.personId, role: "member" }),
      ]);
      expect([await roleOf(team, one), await roleOf(team, other)].filter((role) => role === "lead")).toHaveLength(1);
    }
  });
});

describe("asking to join", () => {
  it("is one request however often, and its note can be mended", async () => {
    const team = await aTeam({ visibility: "request" });
    const actor = await somebody();
    await eightTimes(() => requestMembership(actor, { slug: team.slug, note: "I inspect farms" }));
    await requestMembership(actor, { slug: team.slug, note: "I inspect farms in Pretoria" });
    await requestMembership(actor, { slug: team.slug, note: "" });
    expect(await requestOf(team, actor)).toEqual({ note: "I inspect farms in Pretoria" });
    expect(await eventsOf(team, actor)).toEqual(["teams.join_requested"]);
  });

  it("can be taken back", async () => {
    const team = await aTeam({ visibility: "request" });
    const actor = await somebody();
    await requestMembership(actor, { slug: team.slug, note: "" });
    await withdrawRequest(actor, { slug: team.slug });
    await withdrawRequest(actor, { slug: team.slug });
    expect(await requestOf(team, actor)).toBeNull();
    expect(await eventsOf(team, actor)).toEqual(["teams.join_requested", "teams.join_request_closed"]);
  });

  it("is refused where teams are open and hidden where they are private", async () => {
    const staff = await somebody();
    const open = await aTeam();
    const secret = await aTeam({ visibility: "private" });
    await expect(requestMembership(staff, { slug: open.slug, note: "" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(requestMembership(staff, { slug: secret.slug, note: "" })).rejects.toMatchObject({ code: "not_found" });
  });

  it("is answered once, also by two coordinators at the same moment", async () => {
    const team = await aTeam({ visibility: "request" });
    const coordinators = [await somebody({ team, role: "coordinator" }), await somebody({ team, role: "lead" })];
    const actor = await somebody();
    await requestMembership(actor, { slug: team.slug, note: "" });
    const accept = { slug: team.slug, personId: actor.personId, accept: true, word: "" };
    await Promise.all(coordinators.map((coordinator) => answerRequest(coordinator, accept)));
    expect(await roleOf(team, actor)).toBe("member");
    expect(await requestOf(team, actor)).toBeNull();
    expect(await eventsOf(team, actor)).toEqual(["teams.join_requested", "teams.member_joined"]);
  });

  it("may be declined, by those who manage the team alone", async () => {
    const team = await aTeam({ visibility: "request" });
    const [lead, member, actor] = [await somebody({ team, role: "lead" }), await somebody({ team }), await somebody()];
    await requestMembership(actor, { slug: team.slug, note: "" });
    const answer = { slug: team.slug, personId: actor.personId, accept: false, word: "" };
    await expect(answerRequest(member, answer)).rejects.toMatchObject({ code: "forbidden" });
    await expect(answerRequest(actor, { ...answer, accept: true, word: "" })).rejects.toMatchObject({ code: "forbidden" });
    await answerRequest(lead, answer);
    expect(await roleOf(team, actor)).toBeNull();
    expect(await eventsOf(team, actor)).toEqual(["teams.join_requested", "teams.join_request_closed"]);
    await expect(answerRequest(lead, answer)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("changing roles", () => {
  it("is for leads, and for coordinators between member and observer", async () => {
    const team = await aTeam();
    const [lead, coordinator, member] = [await somebody({ team, role: "lead" }), await somebody({ team, role: "coordinator" }), await somebody({ team })];
    const to = (role: "lead" | "coordinator" | "observer" | "member") => ({ slug: team.slug, personId: member.personId, role });
    await expect(changeRole(member, to("lead"))).rejects.toMatchObject({ code: "forbidden" });
    await expect(changeRole(coordinator, to("coordinator"))).rejects.toMatchObject({ code: "forbidden" });
    await changeRole(coordinator, to("observer"));
    expect(await roleOf(team, member)).toBe("observer");
    await changeRole(lead, to("coordinator"));
    await changeRole(lead, to("coordinator"));
    expect(await roleOf(team, member)).toBe("coordinator");
    expect(await eventsOf(team, member)).toEqual(["teams.role_changed", "teams.role_changed"]);
  });

  it("does not reach people of other teams", async () => {
    const team = await aTeam();
    const lead = await somebody({ team, role: "lead" });
    const stranger = await somebody({ team: await aTeam() });
    await expect(changeRole(lead, { slug: team.slug, personId: stranger.personId, role: "lead" })).rejects.toMatchObject({ code: "not_found" });
  });

  it("does not take the last lead away", async () => {
    const team = await aTeam();
    const lead = await somebody({ team, role: "lead" });
    await expect(changeRole(lead, { slug: team.slug, personId: lead.personId, role: "member" })).rejects.toMatchObject({ code: "conflict" });
  });
});
