import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildPerson } from "~db/seed/factories/build-person";
import { changeTeamLevel } from "~/modules/discussion/following/change-level.server";
import { postMessage } from "~/modules/discussion/post-message.server";
import { readThread } from "~/modules/discussion/read-thread.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { startThread } from "~/modules/discussion/start-thread.server";
import { database } from "~/platform/database/connection.server";
import { actorFor } from "../../support/actors";
import { LiveClient } from "../../support/live-client";

const words = (text: string) => ({ messageId: randomUUID(), message: renderMessage(text), language: "en" as const });

/** A team with somebody who writes, and windows of others of its people. */
async function team() {
  const built = await buildTeam(database());
  const join = async () => {
    const person = await buildPerson(database());
    await buildMembership(database(), { teamId: built.id, personId: person.id });
    return { person, actor: await actorFor(person) };
  };
  const { actor: author } = await join();
  const window = async () => {
    const { person, actor } = await join();
    const client = await LiveClient.connect(person);
    await client.follow(`person:${person.id}`);
    return { actor, client };
  };
  const begin = () => startThread(author, { teamSlug: built.slug, kind: "discussion", title: "Heat stress", ...words("First words") });
  return { slug: built.slug, author, window, begin };
}

const told = (client: LiveClient) => client.events.filter(({ name }) => name === "team_unread").map(({ payload }) => payload.unread);

describe("a team's number in an open window", () => {
  it("follows what comes there: a new thread, and the next one, and a thread that was read to its end", async () => {
    const { slug, author, window, begin } = await team();
    const { actor, client } = await window();
    const { threadId } = await begin();
    expect((await client.heard("team_unread")).payload).toMatchObject({ slug, unread: 1 });
    await readThread(actor, { threadId, seq: 1 });
    await client.heard("thread_read", ({ unread }) => unread === 0);
    await begin();
    await client.heard("team_unread", ({ unread }) => unread === 1);
    await postMessage(author, { threadId, ...words("And then") });
    await client.heard("team_unread", ({ unread }) => unread === 2);
  });

  it("is not told again while a thread stays unread, to its author, to whoever reads along, or to whoever muted the team", async () => {
    const { slug, author, window, begin } = await team();
    const [behind, along, mutes] = [await window(), await window(), await window()];
    await changeTeamLevel(mutes.actor, slug, "muted");
    const { threadId } = await begin();
    await readThread(along.actor, { threadId, seq: 1 });
    await behind.client.heard("team_unread");
    const { seq } = await postMessage(author, { threadId, ...words("And then") });
    await readThread(along.actor, { threadId, seq });
    await begin();
    await behind.client.heard("team_unread", ({ unread }) => unread === 2);
    await along.client.heard("team_unread", ({ unread }) => unread === 1);
    expect([told(behind.client), told(along.client), told(mutes.client)]).toEqual([[1, 2], [1], []]);
  });
});
