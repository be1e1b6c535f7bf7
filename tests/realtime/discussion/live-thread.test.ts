import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { membership, person } from "~db/schema";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildThread } from "~db/seed/factories/build-thread";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { postMessage } from "~/modules/discussion/post-message.server";
import type { MessagesSince } from "~/modules/discussion/contract";
import { ThreadFeed } from "~/modules/discussion/ui/thread-feed";
import { database } from "~/platform/database/connection.server";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { actorFor } from "../../support/actors";
import { eventually } from "../../support/eventually";
import { LiveClient } from "../../support/live-client";
import { clientOf } from "../../support/sessions";

async function openThread(visibility: "open" | "private" = "private") {
  const team = await buildTeam(database(), { visibility });
  const join = async () => {
    const joined = await buildPerson(database());
    await buildMembership(database(), { teamId: team.id, personId: joined.id });
    return joined;
  };
  const author = await join();
  const thread = await buildThread(database(), { teamId: team.id, authorId: author.id });
  const actor = await actorFor(author);
  const say = (words: string) => postMessage(actor, { threadId: thread.id, messageId: randomUUID(), message: renderMessage(words), language: "en" });
  await say("first");
  return { team, thread, author, join, say, channel: `thread:${thread.id}`, href: `/teams/${team.slug}/threads/${thread.id}` };
}

describe("an open thread", () => {
  it("brings a message to everybody in it, its author's other pages included, and an activity to the team", async () => {
    const { team, channel, author, join, thread } = await openThread();
    const [own, other, inTeam] = [await LiveClient.connect(author), await LiveClient.connect(await join()), await LiveClient.connect(await join())];
    expect(await own.follow(channel)).toEqual({ ok: true });
    expect(await other.follow(channel)).toEqual({ ok: true });
    expect(await inTeam.follow(`team:${team.id}`)).toEqual({ ok: true });
    const client = await clientOf(author);
    const form = (await client.get(`/teams/${team.slug}/threads/${thread.id}`)).form("Send");
    await form.fill({ message: "to **all**" }).submit();
    for (const live of [own, other]) {
      const { payload } = await live.heard("message_posted", ({ message }) => (message as { seq: number }).seq === 2);
      expect(payload.message).toMatchObject({ seq: 2, by: author.id, lang: "en", html: '<p>to <strong>all</strong></p>' });
    }
    expect((await inTeam.heard("thread_activity")).payload).toMatchObject({ threadId: thread.id, seq: 2 });
  });

  it("is closed to strangers, and falls silent for a member who is put out while it is open", async () => {
    const { team, channel, join, say } = await openThread();
    const stranger = await LiveClient.connect(await buildPerson(database()));
    expect(await stranger.follow(channel)).toEqual({ ok: false, code: "not_found" });
    expect(await stranger.follow(`team:${team.id}`)).toEqual({ ok: false, code: "not_found" });
    const [stays, leaves] = [await join(), await join()];
    const [staying, evicted] = [await LiveClient.connect(stays), await LiveClient.connect(leaves)];
    await staying.follow(channel);
    await evicted.follow(channel);
    await transaction(async (tx) => {
      await tx.delete(membership).where(and(eq(membership.teamId, team.id), eq(membership.personId, leaves.id)));
      await appendEvent(tx, "teams.member_left", { teamId: team.id, personId: leaves.id });
    });
    await evicted.heard("channel_closed", (payload) => payload.channel === channel);
    await say("among ourselves");
    await staying.heard("message_posted", ({ message }) => (message as { seq: number }).seq === 2);
    expect(evicted.events.filter(({ name }) => name === "message_posted")).toEqual([]);
  });

  it("is cut at once for a person who is suspended", async () => {
    const { channel, join } = await openThread("open");
    const suspended = await join();
    const live = await LiveClient.connect(suspended);
    await live.follow(channel);
    await transaction(async (tx) => {
      await tx.update(person).set({ status: "suspended" }).where(eq(person.id, suspended.id));
      await appendEvent(tx, "auth.sessions_closed", { personId: suspended.id });
    });
    await live.closed();
  });

  it("ends in the view of a fresh load, though every other event was lost", async () => {
    const { channel, href, join, say } = await openThread();
    const reader = await join();
    const client = await clientOf(reader);
    const since = async (seq: number) => (await client.get(`${href}/messages?since=${seq}`)).json<MessagesSince>();
    const feed = new ThreadFeed(await since(0), "en", since);
    const live = await LiveClient.connect(reader);
    await live.follow(channel);
    for (let count = 2; count <= 21; count++) await say(`message ${count}`);
    await live.heard("message_posted", ({ message }) => (message as { seq: number }).seq === 21);
    live.events.filter((_, place) => place % 2 === 0).forEach(({ name, payload }) => feed.hear(name, payload));
    feed.hear("subscribed", null);
    await eventually(() => feed.snapshot().messages.length === 21, "the feed to catch up");
    const { messages, authors, last, answerSeq } = feed.snapshot();
    const { changed, change, lastChange, ...fresh } = await since(0);
    expect({ messages, authors, last, answerSeq }).toEqual(fresh);
    expect({ changed, change, lastChange }).toEqual({ changed: [], change: 0, lastChange: 0 });
  });
});
