import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { accessTeam } from "~/modules/teams/access-team.server";
import { archiveTeam, reopenTeam } from "~/modules/teams/archive-team.server";
import { foundTeam } from "~/modules/teams/found-team.server";
import { governTeam } from "~/modules/teams/govern-team.server";
import { joinTeam } from "~/modules/teams/join-team.server";
import { teamsOf } from "~/modules/teams/my-teams.server";
import { requestMembership } from "~/modules/teams/request-membership.server";
import { startThread } from "~/modules/discussion/start-thread.server";
import { renderMessage } from "~/modules/discussion/public.server";
import { database } from "~/platform/database/connection.server";
import { membershipRequest } from "~db/schema";
import { uniqueWord } from "~db/seed/factories/unique";
import { aTeam, somebody } from "./cast";
import { founding } from "./words";

describe("a team's address", () => {
  it("can change, and the former one leads to the team for ever", async () => {
    const team = await aTeam();
    const lead = await somebody({ team, role: "lead" });
    const [second, third] = [`second-${uniqueWord()}`, `third-${uniqueWord()}`];
    expect(await governTeam(lead, team.slug, { visibility: "open", address: second })).toEqual({ slug: second });
    await governTeam(lead, second, { visibility: "open", address: third });
    for (const slug of [team.slug, second, third]) expect((await accessTeam(lead, { slug }, "read")).team).toMatchObject({ id: team.id, slug: third });
  });

  it("may go back to one it had", async () => {
    const team = await aTeam();
    const lead = await somebody({ team, role: "lead" });
    const other = `other-${uniqueWord()}`;
    await governTeam(lead, team.slug, { visibility: "open", address: other });
    await governTeam(lead, other, { visibility: "open", address: team.slug });
    expect((await accessTeam(lead, { slug: other }, "see")).team.slug).toBe(team.slug);
  });

  it("is never one that another team has or had", async () => {
    const [moved, team] = [await aTeam(), await aTeam()];
    await governTeam(await somebody({ team: moved, role: "lead" }), moved.slug, { visibility: "open", address: `gone-${uniqueWord()}` });
    const lead = await somebody({ team, role: "lead" });
    await expect(governTeam(lead, team.slug, { visibility: "open", address: moved.slug })).rejects.toMatchObject({ code: "conflict", field: "address" });
    await expect(governTeam(lead, team.slug, { visibility: "open", address: "labour-inspection" })).rejects.toMatchObject({ code: "conflict" });
    await expect(governTeam(lead, team.slug, { visibility: "open", address: "new" })).rejects.toMatchObject({ code: "conflict" });
    const administrator = await somebody({ organisationRole: "administrator" });
    await expect(foundTeam(administrator, founding({ address: moved.slug }))).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("who may see and join", () => {
  it("is for leads to change, not for coordinators and not for administrators", async () => {
    const team = await aTeam({ visibility: "private" });
    const open = { visibility: "open" as const, address: "" };
    await expect(governTeam(await somebody({ team, role: "coordinator" }), team.slug, open)).rejects.toMatchObject({ code: "forbidden" });
    const administrator = await somebody({ organisationRole: "administrator" });
    await expect(governTeam(administrator, team.slug, open)).rejects.toMatchObject({ code: "forbidden" });
    await expect(accessTeam(administrator, { slug: team.slug }, "read")).rejects.toMatchObject({ code: "forbidden" });
    await governTeam(await somebody({ team, role: "lead" }), team.slug, open);
    await expect(accessTeam(await somebody(), { slug: team.slug }, "read")).resolves.toMatchObject({ abilities: { join: true } });
  });

  it("ends open wishes where nobody is let in on request any more", async () => {
    const team = await aTeam({ visibility: "request" });
    await requestMembership(await somebody(), { slug: team.slug, note: "" });
    await governTeam(await somebody({ team, role: "lead" }), team.slug, { visibility: "open", address: "" });
    expect(await database().select().from(membershipRequest).where(eq(membershipRequest.teamId, team.id))).toEqual([]);
  });
});

describe("an archived team", () => {
  const firstThread = () => ({ messageId: crypto.randomUUID(), kind: "discussion" as const, title: "A thread", language: "en" as const, message: renderMessage("Words") });

  it("is read as before, takes no posts and nobody in, and comes back whole", async () => {
    const team = await aTeam();
    const [lead, member, stranger] = [await somebody({ team, role: "lead" }), await somebody({ team }), await somebody()];
    await archiveTeam(lead, team.slug);
    await expect(startThread(member, { teamSlug: team.slug, ...firstThread() })).rejects.toMatchObject({ code: "forbidden" });
    await expect(joinTeam(stranger, { slug: team.slug })).rejects.toMatchObject({ code: "forbidden" });
    await expect(accessTeam(stranger, { slug: team.slug }, "read")).resolves.toBeDefined();
    expect(await teamsOf(member, "en")).toEqual([]);
    await reopenTeam(lead, team.slug);
    await startThread(member, { teamSlug: team.slug, ...firstThread() });
    await joinTeam(stranger, { slug: team.slug });
    expect(await teamsOf(member, "en")).toHaveLength(1);
  });

  it("takes the groups inside with it, and brings back those alone", async () => {
    const team = await aTeam();
    const lead = await somebody({ team, role: "lead" });
    const [open, closed, below] = [await aTeam({ kind: "working_group", parentId: team.id }), await aTeam({ kind: "working_group", parentId: team.id, archivedAt: new Date(0) }), await aTeam({ parentId: team.id })];
    const archived = async () => Promise.all([team, open, closed, below].map(async ({ id }) => (await accessTeam(lead, { id }, "see")).team.archivedAt !== null));
    await archiveTeam(lead, team.slug);
    expect(await archived()).toEqual([true, true, true, false]);
    await reopenTeam(lead, team.slug);
    expect(await archived()).toEqual([false, false, true, false]);
  });

  it("is so at the word of a lead or an administrator, not of a coordinator", async () => {
    const team = await aTeam();
    const administrator = await somebody({ organisationRole: "administrator" });
    await expect(archiveTeam(await somebody({ team, role: "coordinator" }), team.slug)).rejects.toMatchObject({ code: "forbidden" });
    await archiveTeam(administrator, team.slug);
    await expect(archiveTeam(administrator, team.slug)).rejects.toMatchObject({ code: "forbidden" });
    await expect(reopenTeam(await somebody({ team, role: "coordinator" }), team.slug)).rejects.toMatchObject({ code: "forbidden" });
    await reopenTeam(administrator, team.slug);
  });
});
