import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { accessTeam } from "~/modules/teams/access-team.server";
import { membershipRoles, type TeamAbility } from "~/modules/teams/contract";
import { readableTeam, visibleTeam, writersOfTeam } from "~/modules/teams/team-predicates.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { membership, membershipInvitation, person, team } from "~db/schema";
import type { Team } from "~db/seed/factories/build-team";
import { aTeam, somebody } from "./cast";

async function allKindsOfTeams(): Promise<Team[]> {
  const teams: Team[] = [];
  for (const visibility of ["open", "request", "private"] as const) {
    const around = await aTeam({ visibility });
    teams.push(around, await aTeam({ visibility, archivedAt: new Date() }));
    for (const inside of ["open", "request", "private"] as const) teams.push(await aTeam({ kind: "working_group", parentId: around.id, visibility: inside }));
  }
  return teams;
}

const mayOneByOne = async (actor: Actor, teams: Team[], ability: TeamAbility) => {
  const answers = await Promise.all(teams.map(({ id }) => accessTeam(actor, { id }, ability).then(() => true, () => false)));
  return teams.filter((_, place) => answers[place]).map(({ id }) => id);
};

const among = async (teams: Team[], rows: Promise<{ id: number }[]>) => {
  const found = new Set((await rows).map(({ id }) => id));
  return teams.map(({ id }) => id).filter((id) => found.has(id));
};

describe("lists show exactly what single reads allow", () => {
  it.each(["administrator", "staff", "guest"] as const)("for %s outside and inside of every sort of team", async (organisationRole) => {
    const teams = await allKindsOfTeams();
    const outsider = await somebody({ organisationRole });
    const insiders = await Promise.all(membershipRoles.map(async (role) => {
      const insider = await somebody({ organisationRole });
      await database().insert(membership).values(teams.map(({ id }) => ({ teamId: id, personId: insider.personId, role })));
      return insider;
    }));

    const ofGroups = await somebody({ organisationRole });
    const groups = teams.filter(({ kind }) => kind === "working_group");
    await database().insert(membership).values(groups.map(({ id }) => ({ teamId: id, personId: ofGroups.personId })));
    const aroundGroups = await somebody({ organisationRole });
    await database().insert(membership).values(groups.map(({ parentId }) => ({ teamId: parentId ?? 0, personId: aroundGroups.personId }))).onConflictDoNothing();
    const invited = await somebody({ organisationRole });
    await database().insert(membershipInvitation).values(teams.map(({ id }) => ({ teamId: id, personId: invited.personId })));

    for (const actor of [outsider, ofGroups, aroundGroups, invited, ...insiders]) {
      const seen = await among(teams, database().select({ id: team.id }).from(team).where(visibleTeam(actor, team.id)));
      const read = await among(teams, database().select({ id: team.id }).from(team).where(readableTeam(actor, team.id)));
      expect(seen).toEqual(await mayOneByOne(actor, teams, "see"));
      expect(read).toEqual(await mayOneByOne(actor, teams, "read"));
    }
  });

  it("name whoever may write in a team, from the other side", async () => {
    const teams = await allKindsOfTeams();
    const [outsider, ...insiders] = [await somebody(), ...(await Promise.all(membershipRoles.map(async (role) => {
      const insider = await somebody();
      await database().insert(membership).values(teams.map(({ id }) => ({ teamId: id, personId: insider.personId, role })));
      return insider;
    })))];
    for (const actor of [outsider!, ...insiders]) {
      const answers = await Promise.all(teams.map(({ id }) => database().select({ id: person.id }).from(person).where(and(eq(person.id, actor.personId), writersOfTeam(id)))));
      expect(teams.filter((_, place) => answers[place]!.length > 0).map(({ id }) => id)).toEqual(await mayOneByOne(actor, teams, "post"));
    }
  });

  it("work on the team column of another table", async () => {
    const secret = await aTeam({ visibility: "private" });
    const member = await somebody({ team: secret });
    const stranger = await somebody();
    const ofTheTeam = (actor: Actor) => database()
      .select({ id: membership.personId })
      .from(membership)
      .where(readableTeam(actor, membership.teamId));
    expect(await ofTheTeam(member)).toContainEqual({ id: member.personId });
    expect(await ofTheTeam(stranger)).not.toContainEqual({ id: member.personId });
  });
});

describe("access to one team", () => {
  it("hides a private team from staff, and names what is lacking where the team is seen", async () => {
    const secret = await aTeam({ visibility: "private" });
    const byRequest = await aTeam({ visibility: "request" });
    const staff = await somebody();
    const administrator = await somebody({ organisationRole: "administrator" });
    await expect(accessTeam(staff, { slug: secret.slug }, "see")).rejects.toMatchObject({ code: "not_found" });
    await expect(accessTeam(staff, { slug: secret.slug }, "read")).rejects.toMatchObject({ code: "not_found" });
    await expect(accessTeam(staff, { slug: byRequest.slug }, "read")).rejects.toMatchObject({ code: "forbidden" });
    await expect(accessTeam(administrator, { slug: secret.slug }, "read")).rejects.toMatchObject({ code: "forbidden" });
    await expect(accessTeam(administrator, { slug: secret.slug }, "see")).resolves.toMatchObject({ role: null });
    await expect(accessTeam(staff, { slug: "no-such-team" }, "see")).rejects.toMatchObject({ code: "not_found" });
  });

  it("tells the role and the abilities of a member", async () => {
    const secret = await aTeam({ visibility: "private" });
    const lead = await somebody({ team: secret, role: "lead" });
    const access = await accessTeam(lead, { id: secret.id }, "manage");
    expect(access.role).toBe("lead");
    expect(access.abilities).toMatchObject({ read: true, post: true, join: false });
    expect(access.team.slug).toBe(secret.slug);
    const [stored] = await database().select().from(team).where(eq(team.id, secret.id));
    expect(access.team).toEqual(stored);
  });
});
