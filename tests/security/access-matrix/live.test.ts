import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { restorePerson, suspendPerson } from "~/modules/identity/change-access.server";
import { database, transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { membership } from "~db/schema";
import { buildMessage } from "~db/seed/factories/build-thread";
import { actorFor } from "../../support/actors";
import { Collaborator } from "../../support/collaborator";
import { LiveClient } from "../../support/live-client";
import { actorKinds, answersOf, visibilities, type ActorKind } from "./actor-kinds";
import { channelRows } from "./channel-rows";
import { documentRows } from "./document-rows";
import { buildWorld, type World } from "./world";

/** What BUDGETS promises: live access ends this long after the right to it. */
const revoked = 5_000;

const cookieOf = (world: World, kind: ActorKind) => ({ cookie: world.clients[kind].cookies.header });

async function mayFollow(world: World, kind: ActorKind, channel: string): Promise<string> {
  const live = await LiveClient.connect(null, cookieOf(world, kind)).catch(() => null);
  if (!live) return "out";
  return (await live.follow(channel)).ok ? "yes" : "no";
}

async function mayEdit(world: World, kind: ActorKind, name: string): Promise<string> {
  const writer = await Collaborator.open(name, null, cookieOf(world, kind));
  return (await writer.settled()) === "open" ? writer.access : "none";
}

describe.each(visibilities)("in a team that is %s", (visibility) => {
  test.each(Object.entries(channelRows))("the channel %s lets each kind of person follow as listed", async (kind, { id, expected }) => {
    const world = await buildWorld(visibility);
    const found = await Promise.all(actorKinds.map(async (actor) => [actor, await mayFollow(world, actor, `${kind}:${id(world)}`)]));
    expect(Object.fromEntries(found)).toEqual(answersOf(expected[visibility]));
  });

  test.each(Object.entries(documentRows))("the text of a %s opens for each kind of person as listed", async (kind, { id, expected }) => {
    const world = await buildWorld(visibility);
    const found = await Promise.all(actorKinds.map(async (actor) => [actor, await mayEdit(world, actor, `${kind}:${id(world)}`)]));
    expect(Object.fromEntries(found)).toEqual(answersOf(expected[visibility]));
  });
});

/** As the use case does it: the change and its event in one transaction. */
async function removeFromTeam(world: World, personId: number): Promise<void> {
  await transaction(async (tx) => {
    await tx.delete(membership).where(and(eq(membership.teamId, world.team.id), eq(membership.personId, personId)));
    await appendEvent(tx, "teams.member_left", { teamId: world.team.id, personId });
  });
}

async function suspend(world: World): Promise<void> {
  await suspendPerson(await actorFor(world.people.administrator), { handle: world.people.member.handle, reason: "Left the organisation" });
}

describe.each([["removed from the team", removeFromTeam], ["suspended", suspend]])("somebody who is %s while connected", (_what, lose) => {
  test("hears nothing more of the thread", async () => {
    const world = await buildWorld("private");
    const [loser, stayer] = await Promise.all([LiveClient.connect(null, cookieOf(world, "member")), LiveClient.connect(null, cookieOf(world, "lead"))]);
    const channel = `thread:${world.threadId}`;
    expect(await loser.follow(channel)).toEqual({ ok: true });
    expect(await stayer.follow(channel)).toEqual({ ok: true });
    await lose(world, world.people.member.id);
    await Promise.race([loser.heard("channel_closed", (payload) => payload.channel === channel, revoked), loser.closed(revoked)]);
    const before = loser.events.length;
    const posted = await buildMessage(database(), { threadId: world.threadId, authorId: world.people.lead.id });
    await transaction((tx) => appendEvent(tx, "discussion.message_posted", { threadId: world.threadId, messageId: posted.id, seq: posted.seq }));
    await stayer.heard("message_posted", (payload) => payload.channel === channel);
    // That their place in the team has changed is told to them; it may come after the channel's end.
    expect(loser.events.slice(before).filter(({ name }) => name !== "place_changed")).toEqual([]);
    if (loser.connected) expect(await loser.follow(channel)).toMatchObject({ ok: false });
  });

  test("no longer has the document open", async () => {
    const world = await buildWorld("private");
    const writer = await Collaborator.open(`document:${world.documentId}`, null, cookieOf(world, "member"));
    expect(await writer.settled()).toBe("open");
    await lose(world, world.people.member.id);
    await writer.ended(revoked);
  });
});

test("somebody who is suspended and restored comes back with what they had, in a session of their own", async () => {
  const world = await buildWorld("private");
  const administrator = await actorFor(world.people.administrator);
  const { handle } = world.people.member;
  const live = await LiveClient.connect(null, cookieOf(world, "member"));
  await suspendPerson(administrator, { handle, reason: "Asked by their office" });
  await live.closed(revoked);
  await restorePerson(administrator, { handle, reason: "A mistake" });
  expect(await mayFollow(world, "member", `thread:${world.threadId}`)).toBe("out");
  const again = await LiveClient.connect(world.people.member);
  expect(await again.follow(`thread:${world.threadId}`)).toEqual({ ok: true });
});
