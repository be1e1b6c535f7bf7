import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { message, messageReaction, messageVersion, outboxEvent, searchEntry, thread } from "~db/schema";
import { acceptAnswer } from "~/modules/discussion/accept-answer.server";
import { deleteMessage } from "~/modules/discussion/message-life/delete-message.server";
import { editMessage } from "~/modules/discussion/message-life/edit-message.server";
import { reactToMessage } from "~/modules/discussion/message-life/react-to-message.server";
import { messageView } from "~/modules/discussion/message-life/message-view.server";
import { messagesSince } from "~/modules/discussion/messages-since.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { setStanding } from "~/modules/discussion/set-standing.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { followEvents } from "../../support/events";
import { begin, buildSpace, say } from "./space";

const edit = (actor: Actor, threadId: number, seq: number, words: string, version = 1) =>
  editMessage(actor, { threadId, seq, version, message: renderMessage(words), language: "en" });

const react = (actor: Actor, threadId: number, seq: number, emoji = "👍", set = true) => reactToMessage(actor, { threadId, seq, emoji, set });

async function stored(threadId: number, seq: number) {
  const [row] = await database().select().from(message).where(and(eq(message.threadId, threadId), eq(message.seq, seq)));
  return row!;
}

const eventsOf = async (threadId: number) =>
  (await database().select({ type: outboxEvent.type }).from(outboxEvent).where(sql`${outboxEvent.payload} ->> 'threadId' = ${String(threadId)}`).orderBy(outboxEvent.id))
    .map(({ type }) => type.replace("discussion.", ""));

const lineOf = async (reader: Actor, threadId: number, seq: number) => (await threadView(reader, threadId, "en")).messages.find((line) => line.seq === seq);

async function conversation(kind: "discussion" | "question" = "discussion") {
  const space = await buildSpace();
  const threadId = await begin(space.member, space.team.slug, { kind });
  const writer = await space.join();
  await say(writer, threadId, "first wording");
  return { ...space, threadId, writer };
}

describe("editing a message", () => {
  it("replaces the words everywhere and keeps the earlier ones in the history", async () => {
    const { threadId, writer, member } = await conversation();
    expect(await edit(writer, threadId, 2, "second **wording**")).toEqual({ change: 1 });
    expect(await edit(writer, threadId, 2, "third wording", 2)).toEqual({ change: 2 });
    expect(await lineOf(member, threadId, 2)).toMatchObject({ html: '<p>third wording</p>', edits: 2, change: 2 });
    const { id } = await stored(threadId, 2);
    const versions = await database().select().from(messageVersion).where(eq(messageVersion.messageId, id)).orderBy(messageVersion.version);
    expect(versions.map(({ version, source }) => [version, source])).toEqual([[1, "first wording"], [2, "second **wording**"]]);
    expect(versions[0]!.writtenAt < versions[1]!.writtenAt).toBe(true);
    expect(await eventsOf(threadId)).toEqual(["thread_started", "message_posted", "message_posted", "message_edited", "message_edited"]);
  });

  it("with the same words changes nothing, also when it is sent again", async () => {
    const { threadId, writer } = await conversation();
    const once = await edit(writer, threadId, 2, "other");
    expect(await edit(writer, threadId, 2, "other")).toEqual(once);
    expect(await stored(threadId, 2)).toMatchObject({ version: 2, change: 1 });
  });

  it("on two devices at once loses neither wording: the second is told", async () => {
    const { threadId, writer } = await conversation();
    await edit(writer, threadId, 2, "from the phone");
    await expect(edit(writer, threadId, 2, "from the desk")).rejects.toMatchObject({ code: "stale", field: "message" });
    await edit(writer, threadId, 2, "from the desk", 2);
    expect(await stored(threadId, 2)).toMatchObject({ source: "from the desk", version: 3 });
  });

  it("is for its author, as long as they may write here", async () => {
    const { threadId, writer, join, outsider, member, team } = await conversation();
    for (const actor of [member, await join("lead"), await join("observer"), await outsider()]) {
      await expect(edit(actor, threadId, 2, "not mine")).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(edit(await outsider("guest"), threadId, 2, "x")).rejects.toMatchObject({ code: "not_found" });
    await expect(edit(writer, threadId, 9, "x")).rejects.toMatchObject({ code: "not_found" });
    await database().execute(sql`update membership set role = 'observer' where team_id = ${team.id} and person_id = ${writer.personId}`);
    await expect(edit(writer, threadId, 2, "x")).rejects.toMatchObject({ code: "forbidden" });
    expect(await stored(threadId, 2)).toMatchObject({ source: "first wording", version: 1 });
  });

  it("lets a late repetition of the first submission find what it posted", async () => {
    const { threadId, writer } = await conversation();
    const messageId = randomUUID();
    await say(writer, threadId, "sent over a bad link", messageId);
    await edit(writer, threadId, 3, "mended since");
    expect(await say(writer, threadId, "sent over a bad link", messageId)).toEqual({ seq: 3 });
    await expect(say(writer, threadId, "mended since", messageId)).rejects.toMatchObject({ code: "conflict" });
    await deleteMessage(writer, { threadId, seq: 3 });
    expect(await say(writer, threadId, "sent over a bad link", messageId)).toEqual({ seq: 3 });
    expect((await stored(threadId, 3)).deletedAt).not.toBeNull();
  });
});

describe("deleting a message", () => {
  it("leaves its place and number, and nothing of its words, wordings or signs", async () => {
    const { threadId, writer, member } = await conversation();
    await edit(writer, threadId, 2, "second wording");
    await react(member, threadId, 2);
    await deleteMessage(writer, { threadId, seq: 2 });
    await say(member, threadId, "goes on");
    const { messages, last } = await threadView(member, threadId, "en");
    expect([last, messages.map(({ seq }) => seq)]).toEqual([3, [1, 2, 3]]);
    expect(messages[1]).toMatchObject({ by: writer.personId, html: "", gone: "author", change: 3 });
    expect(messages[1]).not.toHaveProperty("reactions");
    const { id, ...row } = await stored(threadId, 2);
    expect(JSON.stringify(row)).not.toMatch(/wording/);
    expect(await database().$count(messageVersion, eq(messageVersion.messageId, id))).toBe(0);
    expect(await database().$count(messageReaction, eq(messageReaction.messageId, id))).toBe(0);
  });

  it("twice is the same as once", async () => {
    const { threadId, writer } = await conversation();
    const once = await deleteMessage(writer, { threadId, seq: 2 });
    expect(await deleteMessage(writer, { threadId, seq: 2 })).toEqual(once);
    expect((await eventsOf(threadId)).filter((type) => type === "message_deleted")).toHaveLength(1);
  });

  it("is for its author and for those who answer for the team, and says which of them did it", async () => {
    const { threadId, member, join, outsider } = await conversation();
    for (const actor of [member, await join("observer"), await outsider(), await outsider("administrator")]) {
      await expect(deleteMessage(actor, { threadId, seq: 2 })).rejects.toMatchObject({ code: "forbidden" });
    }
    await deleteMessage(await join("coordinator"), { threadId, seq: 2 });
    expect(await lineOf(member, threadId, 2)).toMatchObject({ gone: "team" });
  });

  it("is always open to its author who may still read it, where nobody writes any more, and editing is not", async () => {
    const { threadId, writer, member, join, team } = await conversation();
    const lead = await join("lead");
    await setStanding(lead, threadId, { intent: "lock", reason: "" });
    expect((await messageView(writer, { threadId, seq: 2 }, "en"))).toMatchObject({ own: true, abilities: { remove: true, edit: false, react: false } });
    expect((await messageView(member, { threadId, seq: 2 }, "en"))).toMatchObject({ own: false, abilities: { remove: false } });
    await expect(edit(writer, threadId, 2, "other words")).rejects.toMatchObject({ code: "forbidden" });
    await expect(deleteMessage(member, { threadId, seq: 2 })).rejects.toMatchObject({ code: "forbidden" });
    await deleteMessage(writer, { threadId, seq: 2 });
    expect(await lineOf(member, threadId, 2)).toMatchObject({ gone: "author", html: "" });
    await leaveTeam(member, { slug: team.slug });
    await deleteMessage(member, { threadId, seq: 1 });
  });

  it("is no longer open to its author who may not read it any more", async () => {
    const space = await buildSpace({ visibility: "private" });
    const threadId = await begin(space.member, space.team.slug);
    const writer = await space.join();
    await say(writer, threadId, "mine");
    await leaveTeam(writer, { slug: space.team.slug });
    await expect(deleteMessage(writer, { threadId, seq: 2 })).rejects.toMatchObject({ code: "not_found" });
  });

  it("opens a question again that it answered", async () => {
    const { threadId, writer, member } = await conversation("question");
    await acceptAnswer(member, { threadId, seq: 2 });
    await deleteMessage(writer, { threadId, seq: 2 });
    const [row] = await database().select().from(thread).where(eq(thread.id, threadId));
    expect(row?.answerId).toBeNull();
    expect((await eventsOf(threadId)).slice(-2)).toEqual(["message_deleted", "answer_changed"]);
  });

  it("leaves nothing to edit or to react to", async () => {
    const { threadId, writer } = await conversation();
    await deleteMessage(writer, { threadId, seq: 2 });
    await expect(edit(writer, threadId, 2, "back again")).rejects.toMatchObject({ code: "forbidden" });
    await expect(react(writer, threadId, 2)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("reacting to a message", () => {
  it("counts each person once for each sign, in the order they came", async () => {
    const { threadId, writer, member, join } = await conversation();
    const third = await join();
    await react(member, threadId, 2);
    await react(third, threadId, 2, "💡");
    await react(writer, threadId, 2);
    await react(member, threadId, 2);
    expect((await lineOf(member, threadId, 2))?.reactions).toEqual([{ emoji: "👍", by: [member.personId, writer.personId] }, { emoji: "💡", by: [third.personId] }]);
    await react(member, threadId, 2, "👍", false);
    await react(third, threadId, 2, "💡", false);
    await react(third, threadId, 2, "💡", false);
    expect((await lineOf(member, threadId, 2))?.reactions).toEqual([{ emoji: "👍", by: [writer.personId] }]);
    expect((await eventsOf(threadId)).filter((type) => type === "reaction_changed")).toHaveLength(5);
  });

  it("twenty at once are all counted, with a number for each", async () => {
    const { threadId, member, join } = await conversation();
    const people = await Promise.all(Array.from({ length: 20 }, () => join()));
    const changes = await Promise.all(people.map((person) => react(person, threadId, 1)));
    expect(changes.map(({ change }) => change).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
    expect((await lineOf(member, threadId, 1))?.reactions?.[0]?.by).toHaveLength(20);
  });

  it("is for those who may write, and a message bears at most twenty different signs", async () => {
    const { threadId, member, join, outsider } = await conversation();
    for (const actor of [await join("observer"), await outsider()]) await expect(react(actor, threadId, 2)).rejects.toMatchObject({ code: "forbidden" });
    const many = [..."🍎🍊🍋🍌🍉🍇🍓🍒🍑🥭🍍🥥🥝🍅🍆🥑🥦🥬🥒🌽"];
    for (const emoji of many) await react(member, threadId, 2, emoji);
    await expect(react(member, threadId, 2, "🥕")).rejects.toMatchObject({ code: "invalid", field: "emoji" });
    await react(await join(), threadId, 2, "🍎");
  });
});

describe("a browser that was away", () => {
  it("is told of every change of what it has, and of later messages as they are now", async () => {
    const { threadId, writer, member } = await conversation();
    const before = await threadView(member, threadId, "en");
    await say(writer, threadId, "third");
    await edit(writer, threadId, 2, "changed");
    await edit(writer, threadId, 3, "third, mended");
    await react(member, threadId, 1);
    const since = await messagesSince(member, threadId, { since: before.last, change: before.change }, "en");
    expect(since).toMatchObject({ last: 3, change: 3, lastChange: 3 });
    expect(since.messages.map(({ seq, html }) => [seq, html])).toEqual([[3, '<p>third, mended</p>']]);
    expect(since.changed.map(({ seq, change }) => [seq, change])).toEqual([[2, 1], [1, 3]]);
    const fresh = await threadView(member, threadId, "en");
    const merged = [...before.messages.filter(({ seq }) => !since.changed.some((line) => line.seq === seq)), ...since.changed, ...since.messages];
    expect(merged.sort((a, b) => a.seq - b.seq)).toEqual(fresh.messages);
  });
});

describe("the search", () => {
  it("finds what a message says now, and nothing of what was deleted", async () => {
    const { threadId, writer } = await conversation();
    const { id } = await stored(threadId, 2);
    const indexed = async () => {
      await followEvents();
      return (await database().select({ body: searchEntry.body }).from(searchEntry).where(and(eq(searchEntry.kind, "message"), eq(searchEntry.entityId, id)))).map(({ body }) => body);
    };
    expect(await indexed()).toEqual(["first wording"]);
    await edit(writer, threadId, 2, "second wording");
    expect(await indexed()).toEqual(["second wording"]);
    await deleteMessage(writer, { threadId, seq: 2 });
    expect(await indexed()).toEqual([]);
  });
});
