import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { acceptSuccession } from "~/modules/teams/accept-succession.server";
import { archiveTeam } from "~/modules/teams/archive-team.server";
import { callsToPerson } from "~/modules/teams/calls-to-person.server";
import { changeRole } from "~/modules/teams/change-role.server";
import type { MembershipRole } from "~/modules/teams/contract";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import { declineSuccession, nameSuccessor, withdrawSuccessor } from "~/modules/teams/name-successor.server";
import { removeMember, restoreMember } from "~/modules/teams/remove-member.server";
import { successionView } from "~/modules/teams/succession-view.server";
import { teamPeopleList } from "~/modules/teams/team-people-list.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { membership, person, teamChange } from "~db/schema";
import type { Team } from "~db/seed/factories/build-team";
import { aTeam, somebody } from "./cast";

const roleOf = async (team: Team, actor: Actor) => {
  const [row] = await database().select({ role: membership.role }).from(membership).where(and(eq(membership.teamId, team.id), eq(membership.personId, actor.personId)));
  return row?.role ?? null;
};

const naming = (successor: Actor, thenRole: MembershipRole | "none" = "member") => ({ successor: successor.personId, thenRole, note: "" });

async function teamWith(...roles: MembershipRole[]) {
  const team = await aTeam();
  const people = [];
  for (const role of roles) people.push(await somebody({ team, role }));
  return [team, ...people] as [Team, ...Actor[]];
}

describe("handing over the lead", () => {
  it("changes nothing until the successor accepts, and then both at once", async () => {
    const [team, lead, successor] = await teamWith("lead", "member") as [Team, Actor, Actor];
    await nameSuccessor(lead, team.slug, naming(successor, "coordinator"));
    expect([await roleOf(team, lead), await roleOf(team, successor)]).toEqual(["lead", "member"]);
    expect((await callsToPerson(successor, "en")).successions).toMatchObject([{ slug: team.slug, byId: lead.personId, by: lead.displayName }]);
    await acceptSuccession(successor, { slug: team.slug, personId: lead.personId });
    expect([await roleOf(team, lead), await roleOf(team, successor)]).toEqual(["coordinator", "lead"]);
    expect((await callsToPerson(successor, "en")).successions).toEqual([]);
    await expect(acceptSuccession(successor, { slug: team.slug, personId: lead.personId })).rejects.toMatchObject({ code: "conflict" });
  });

  it.each([["none", null], ["lead", "lead"], ["observer", "observer"]] as const)("leaves the former lead as they chose: %s", async (thenRole, expected) => {
    const [team, lead, successor] = await teamWith("lead", "coordinator") as [Team, Actor, Actor];
    await nameSuccessor(lead, team.slug, naming(successor, thenRole));
    await acceptSuccession(successor, { slug: team.slug, personId: lead.personId });
    expect([await roleOf(team, lead), await roleOf(team, successor)]).toEqual([expected, "lead"]);
  });

  it("stays undone when it is declined, taken back, or another is named", async () => {
    const [team, lead, one, other] = await teamWith("lead", "member", "member") as [Team, Actor, Actor, Actor];
    await nameSuccessor(lead, team.slug, naming(one));
    await declineSuccession(one, { slug: team.slug, personId: lead.personId });
    await nameSuccessor(lead, team.slug, naming(one));
    await nameSuccessor(lead, team.slug, naming(other));
    await expect(acceptSuccession(one, { slug: team.slug, personId: lead.personId })).rejects.toMatchObject({ code: "conflict" });
    expect((await successionView(lead, team.slug)).asked).toMatchObject({ handle: other.handle });
    await withdrawSuccessor(lead, team.slug);
    await expect(acceptSuccession(other, { slug: team.slug, personId: lead.personId })).rejects.toMatchObject({ code: "conflict" });
    expect(await roleOf(team, lead)).toBe("lead");
  });

  it("is no way round the rights: only leads name, only members who may lead are named, and nobody accepts for another", async () => {
    const [team, lead, coordinator, member] = await teamWith("lead", "coordinator", "member") as [Team, Actor, Actor, Actor];
    const guest = await somebody({ team, organisationRole: "guest" });
    await expect(nameSuccessor(coordinator, team.slug, naming(member))).rejects.toMatchObject({ code: "forbidden" });
    for (const unfit of [lead, guest, await somebody()]) {
      await expect(nameSuccessor(lead, team.slug, naming(unfit))).rejects.toMatchObject({ code: "invalid", field: "successor" });
    }
    await expect(changeRole(lead, { slug: team.slug, personId: guest.personId, role: "lead" })).rejects.toMatchObject({ code: "forbidden" });
    const { members } = await teamPeopleList(lead, team.slug, { page: 1, trained: false }, "en");
    expect(members.find(({ id }) => id === guest.personId)?.rolesToGive).toEqual(["coordinator", "observer"]);
    await nameSuccessor(lead, team.slug, naming(member));
    await expect(acceptSuccession(coordinator, { slug: team.slug, personId: lead.personId })).rejects.toMatchObject({ code: "conflict" });
  });

  it("falls when its maker no longer leads, or the team is archived", async () => {
    const [team, lead, other, successor] = await teamWith("lead", "lead", "member") as [Team, Actor, Actor, Actor];
    await nameSuccessor(lead, team.slug, naming(successor));
    await changeRole(other, { slug: team.slug, personId: lead.personId, role: "member" });
    await expect(acceptSuccession(successor, { slug: team.slug, personId: lead.personId })).rejects.toMatchObject({ code: "conflict" });
    expect(await roleOf(team, successor)).toBe("member");
    await nameSuccessor(other, team.slug, naming(successor));
    await archiveTeam(other, team.slug);
    await expect(acceptSuccession(successor, { slug: team.slug, personId: other.personId })).rejects.toMatchObject({ code: "conflict" });
  });

  it("never leaves a team without a lead, whatever happens at the same moment", async () => {
    for (let round = 0; round < 5; round++) {
      const [team, lead, successor] = await teamWith("lead", "member") as [Team, Actor, Actor];
      await nameSuccessor(lead, team.slug, naming(successor, "none"));
      await Promise.allSettled([
        acceptSuccession(successor, { slug: team.slug, personId: lead.personId }),
        leaveTeam(lead, { slug: team.slug }),
        leaveTeam(successor, { slug: team.slug }),
        withdrawSuccessor(lead, team.slug),
      ]);
      const roles = [await roleOf(team, lead), await roleOf(team, successor)];
      expect(roles.filter((role) => role === "lead").length).toBeGreaterThanOrEqual(1);
    }
  });

  it("is begun by an administrator where nobody leads, for somebody else than themselves", async () => {
    const [team, gone, member] = await teamWith("lead", "member") as [Team, Actor, Actor];
    const administrator = await somebody({ team, organisationRole: "administrator" });
    await expect(nameSuccessor(administrator, team.slug, naming(member))).rejects.toMatchObject({ code: "forbidden" });
    await database().update(person).set({ status: "left" }).where(eq(person.id, gone.personId));
    await expect(nameSuccessor(administrator, team.slug, naming(administrator))).rejects.toMatchObject({ code: "invalid" });
    await nameSuccessor(administrator, team.slug, naming(member));
    await acceptSuccession(member, { slug: team.slug, personId: administrator.personId });
    expect([await roleOf(team, member), await roleOf(team, administrator)]).toEqual(["lead", "member"]);
  });
});

describe("removing somebody", () => {
  it("can be undone for a while: they are what they were, since when they were", async () => {
    const [team, lead, member] = await teamWith("lead", "coordinator") as [Team, Actor, Actor];
    const since = new Date("2025-03-04T05:06:07Z");
    await database().update(membership).set({ joinedAt: since }).where(and(eq(membership.teamId, team.id), eq(membership.personId, member.personId)));
    const { changeId } = await removeMember(lead, { slug: team.slug, personId: member.personId });
    expect(await roleOf(team, member)).toBeNull();
    await restoreMember(lead, { slug: team.slug, changeId: changeId ?? 0 });
    await restoreMember(lead, { slug: team.slug, changeId: changeId ?? 0 });
    const [back] = await database().select().from(membership).where(and(eq(membership.teamId, team.id), eq(membership.personId, member.personId)));
    expect(back).toMatchObject({ role: "coordinator", joinedAt: since });
  });

  it("cannot be undone later, in another team, or from another line of the trail", async () => {
    const [team, lead, member] = await teamWith("lead", "member") as [Team, Actor, Actor];
    const other = await aTeam();
    const stranger = await somebody({ team: other, role: "lead" });
    const changeId = (await removeMember(lead, { slug: team.slug, personId: member.personId })).changeId ?? 0;
    await expect(restoreMember(stranger, { slug: other.slug, changeId })).rejects.toMatchObject({ code: "not_found" });
    await database().update(teamChange).set({ createdAt: sql`now() - interval '25 hours'` }).where(eq(teamChange.id, changeId));
    await expect(restoreMember(lead, { slug: team.slug, changeId })).rejects.toMatchObject({ code: "not_found" });
  });

  it("is for leads, and for coordinators as far as members and observers go; the last lead stays", async () => {
    const [team, lead, coordinator, member] = await teamWith("lead", "coordinator", "member") as [Team, Actor, Actor, Actor];
    const remove = (by: Actor, whom: Actor) => removeMember(by, { slug: team.slug, personId: whom.personId });
    await expect(remove(member, coordinator)).rejects.toMatchObject({ code: "forbidden" });
    await expect(remove(coordinator, lead)).rejects.toMatchObject({ code: "forbidden" });
    await expect(remove(lead, lead)).rejects.toMatchObject({ code: "conflict" });
    await remove(coordinator, member);
    expect(await remove(coordinator, member)).toEqual({ changeId: null });
    expect(await roleOf(team, member)).toBeNull();
  });
});
