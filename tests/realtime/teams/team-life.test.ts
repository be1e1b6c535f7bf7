import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { archiveTeam, reopenTeam } from "~/modules/teams/archive-team.server";
import { changeRole } from "~/modules/teams/change-role.server";
import type { MembershipRole, TeamVisibility } from "~/modules/teams/contract";
import { governTeam } from "~/modules/teams/govern-team.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import { hangUps } from "~/platform/collaboration/hang-up";
import { database } from "~/platform/database/connection.server";
import { membership } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { Collaborator } from "../../support/collaborator";
import { LiveClient } from "../../support/live-client";

/** A team with a document, and people of several roles. */
async function liveTeam(visibility: TeamVisibility = "open") {
  const team = await buildTeam(database(), { visibility });
  const join = async (role: MembershipRole) => {
    const person = await buildPerson(database());
    await buildMembership(database(), { teamId: team.id, personId: person.id, role });
    return { person, actor: await actorFor(person) };
  };
  const lead = await join("lead");
  const document = await createDocument(lead.actor, team.slug, { title: "Shared", kind: "working", language: "en", text: "Words" });
  const writing = async (person: { id: number }) => {
    const writer = await Collaborator.open(`document:${document.id}`, person);
    expect(await writer.settled()).toBe("open");
    return writer;
  };
  const following = async (person: { id: number }) => {
    const live = await LiveClient.connect(person);
    expect(await live.follow(`team:${team.id}`)).toEqual({ ok: true });
    return live;
  };
  return { team, lead, join, writing, following, channel: `team:${team.id}` };
}

/** What BUDGETS promises: live access ends this long after the right to it. */
const revoked = 5_000;

describe("when a team is archived", () => {
  test("everybody who has it open is told, and open documents take no more words until it is opened again", async () => {
    const { team, lead, join, writing, following } = await liveTeam();
    const member = await join("member");
    const [live, writer] = [await following(member.person), await writing(member.person)];
    expect(writer.access).toBe("write");
    await archiveTeam(lead.actor, team.slug);
    await live.heard("team_changed", () => true, revoked);
    await writer.until(() => writer.closeCode === hangUps.rightsChanged.code, "the end of writing");
    expect((await writing(member.person)).access).toBe("read");
    await reopenTeam(lead.actor, team.slug);
    expect((await writing(member.person)).access).toBe("write");
  });
});

describe("when a team becomes private", () => {
  test("whoever does not belong to it hears nothing more and loses its documents; members stay", async () => {
    const { team, lead, join, writing, following, channel } = await liveTeam();
    const [stranger, member] = [await buildPerson(database()), await join("member")];
    const [outside, inside] = [await following(stranger), await following(member.person)];
    const reader = await writing(stranger);
    await governTeam(lead.actor, team.slug, { visibility: "private", address: "" });
    await outside.heard("channel_closed", (payload) => payload.channel === channel, revoked);
    await reader.ended(revoked);
    await inside.heard("team_changed");
    expect(await outside.follow(channel)).toMatchObject({ ok: false });
    expect(await inside.follow(channel)).toEqual({ ok: true });
  });
});

describe("when somebody's role changes", () => {
  test("to observer, the document they write in is open for suggestions only, and their pages are told", async () => {
    const { team, lead, join, writing, following } = await liveTeam();
    const member = await join("member");
    const [live, writer] = [await following(member.person), await writing(member.person)];
    const others = await following(lead.person);
    await changeRole(lead.actor, { slug: team.slug, personId: member.person.id, role: "observer" });
    await live.heard("place_changed", (payload) => payload.channel === `team:${team.id}`, revoked);
    await writer.until(() => writer.closeCode === hangUps.rightsChanged.code, "the end of writing");
    const again = await writing(member.person);
    await again.until(() => again.access === "suggest", "leave to suggest, and no more");
    expect(others.events.map(({ name }) => name)).not.toContain("place_changed");
  });

  test("from observer to member, they may write at once", async () => {
    const { team, lead, join, writing } = await liveTeam("private");
    const observer = await join("observer");
    const reader = await writing(observer.person);
    await reader.until(() => reader.access === "suggest", "leave to suggest, and no more");
    await changeRole(lead.actor, { slug: team.slug, personId: observer.person.id, role: "member" });
    await reader.until(() => reader.closeCode === hangUps.rightsChanged.code, "the word that rights have changed");
    expect((await writing(observer.person)).access).toBe("write");
  });
});

describe("when somebody leaves a private team", () => {
  test("they lose the open working groups inside it too", async () => {
    const { team, lead, join } = await liveTeam("private");
    const group = await buildTeam(database(), { kind: "working_group", parentId: team.id });
    const member = await join("member");
    await buildMembership(database(), { teamId: group.id, personId: lead.person.id, role: "lead" });
    const live = await LiveClient.connect(member.person);
    expect(await live.follow(`team:${group.id}`)).toEqual({ ok: true });
    await leaveTeam(member.actor, { slug: team.slug });
    await live.heard("channel_closed", (payload) => payload.channel === `team:${group.id}`, revoked);
    expect(await database().select().from(membership).where(and(eq(membership.teamId, team.id), eq(membership.personId, member.person.id)))).toEqual([]);
  });
});
