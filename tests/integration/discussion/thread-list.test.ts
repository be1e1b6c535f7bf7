import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { message } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { acceptAnswer } from "~/modules/discussion/accept-answer.server";
import { findableMessages, findableMessagesWithin, findableThread, findableThreads } from "~/modules/discussion/findable.server";
import { postMessage } from "~/modules/discussion/post-message.server";
import { readThread } from "~/modules/discussion/read-thread.server";
import { recentThreads } from "~/modules/discussion/recent-threads.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { threadList } from "~/modules/discussion/thread-list.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import { unreadByTeam } from "~/modules/discussion/unread.server";
import { catchUpView, nextUnread } from "~/modules/home/catch-up-view.server";
import { begin, buildSpace, say } from "./space";

const first = { show: [], page: 1 };

describe("a team's threads", () => {
  it("stand by their latest activity, with who wrote last and what is unread", async () => {
    const { team, member, join } = await buildSpace();
    const reader = await join();
    const older = await begin(member, team.slug, { title: "Older" });
    const newer = await begin(member, team.slug, { title: "Newer" });
    await say(member, older, "again");
    await readThread(reader, { threadId: older, seq: 1 });
    const { threads, counts } = await threadList(reader, team.slug, "en", first);
    expect(threads.map(({ id, title, unread, messages, lastBy, read }) => ({ id, title, unread, messages, lastBy, read }))).toEqual([
      { id: older, title: "Older", unread: 1, messages: 2, lastBy: member.displayName, read: 1 },
      { id: newer, title: "Newer", unread: 1, messages: 1, lastBy: member.displayName, read: 0 },
    ]);
    expect(counts).toEqual({ unread: 2, unanswered: 0, mine: 0 });
    expect((await threadList(member, team.slug, "en", first)).counts.unread).toBe(0);
  });

  it("can be narrowed to what is unread and to questions without an answer", async () => {
    const { team, member, join } = await buildSpace();
    const open = await begin(member, team.slug, { kind: "question" });
    const solved = await begin(member, team.slug, { kind: "question" });
    await begin(member, team.slug);
    await say(member, solved, "answer");
    await acceptAnswer(member, { threadId: solved, seq: 2 });
    const reader = await join("observer");
    await say(member, solved, "thanks");
    const shown = async (show: "unread" | "unanswered") => (await threadList(reader, team.slug, "en", { show: [show], page: 1 })).threads.map(({ id }) => id);
    expect(await shown("unanswered")).toEqual([open]);
    expect(await shown("unread")).toEqual([solved]);
  });

  it("come thirty on a page", async () => {
    const { team, member } = await buildSpace();
    for (let count = 0; count < 32; count++) await begin(member, team.slug);
    expect((await threadList(member, team.slug, "en", first)).threads).toHaveLength(30);
    expect((await threadList(member, team.slug, "en", { show: [], page: 2 })).threads).toHaveLength(2);
    expect((await threadList(member, team.slug, "en", { show: [], page: 9 })).threads).toEqual([]);
  });

  it("are closed to those who may not read them", async () => {
    const { team, outsider } = await buildSpace({ visibility: "private" });
    await expect(threadList(await outsider(), team.slug, "en", first)).rejects.toMatchObject({ code: "not_found" });
    await expect(threadList(await outsider("administrator"), team.slug, "en", first)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("what is unread", () => {
  it("counts in a newcomer's team from the day they joined", async () => {
    const { team, member, join } = await buildSpace();
    await begin(member, team.slug);
    const newcomer = await join();
    expect((await unreadByTeam(newcomer)).get(team.id)).toBeUndefined();
    const threadId = await begin(member, team.slug);
    expect((await unreadByTeam(newcomer)).get(team.id)).toEqual({ threads: 1 });
    await readThread(newcomer, { threadId, seq: 1 });
    expect((await unreadByTeam(newcomer)).get(team.id)).toBeUndefined();
  });

  it("is the same in a thread that went on after one joined: in the list, on its page, for the rail, when catching up and for the next unread", async () => {
    const { team, member, join } = await buildSpace();
    const before = await begin(member, team.slug);
    for (const words of ["two", "three", "four"]) await say(member, before, words);
    const quiet = await begin(member, team.slug);
    const newcomer = await join();
    expect((await threadView(newcomer, quiet, "en")).read).toBe(0);
    await say(member, before, "five");
    const rows = (await threadList(newcomer, team.slug, "en", first)).threads.map(({ id, unread, read }) => ({ id, unread, read }));
    expect(rows).toEqual([{ id: before, unread: 1, read: 4 }, { id: quiet, unread: 0, read: 0 }]);
    expect((await threadList(newcomer, team.slug, "en", { show: ["unread"], page: 1 })).threads.map(({ id }) => id)).toEqual([before]);
    expect((await threadView(newcomer, before, "en")).read).toBe(4);
    expect((await unreadByTeam(newcomer)).get(team.id)).toEqual({ threads: 1 });
    const away = await catchUpView(newcomer, "en", 3);
    expect(away.groups.flatMap(({ threads }) => threads.map(({ id, unread }) => ({ id, unread })))).toEqual([{ id: before, unread: 1 }]);
    expect(await nextUnread(newcomer, "en", undefined)).toMatchObject({ id: before, read: 4 });
    expect(await nextUnread(newcomer, "en", before)).toBeNull();
  });

  it("is what stands above one's own last message, where one wrote without seeing it", async () => {
    const { team, member, join } = await buildSpace();
    const reader = await join();
    const threadId = await begin(member, team.slug);
    await say(member, threadId, "Posted while the reader writes");
    await postMessage(reader, { threadId, messageId: randomUUID(), message: renderMessage("An answer to the first"), language: "en", shown: 1 });
    expect((await unreadByTeam(reader)).get(team.id)).toEqual({ threads: 1 });
    expect((await threadList(reader, team.slug, "en", first)).threads).toMatchObject([{ id: threadId, unread: 2, read: 1 }]);
    expect((await catchUpView(reader, "en", 3)).groups.flatMap(({ threads }) => threads.map(({ id }) => id))).toEqual([threadId]);
    expect(await nextUnread(reader, "en", undefined)).toMatchObject({ id: threadId, read: 1 });
  });

  it("gathers on the home page what others wrote in one's own teams, until it is read", async () => {
    const { team, member, join, outsider } = await buildSpace();
    const reader = await join();
    const since = new Date(Date.now() - 60_000);
    const threadId = await begin(member, team.slug);
    const recent = async (actor: typeof member) => (await recentThreads(actor, { since, limit: 10 })).map(({ id }) => id);
    expect(await recent(reader)).toEqual([threadId]);
    expect(await recent(member)).toEqual([]);
    expect(await recent(await outsider())).toEqual([]);
    await readThread(reader, { threadId, seq: 1 });
    expect(await recent(reader)).toEqual([]);
  });
});

describe("what search is told", () => {
  it("is the title of a thread and the plain words of a message, with an address that leads there", async () => {
    const { team, member } = await buildSpace();
    const threadId = await begin(member, team.slug, { title: "Farm inspections" });
    const { seq } = await say(member, threadId, "Some **bold** words");
    const [row] = (await database().select({ id: message.id, seq: message.seq }).from(message).where(eq(message.threadId, threadId))).filter((each) => each.seq === seq);
    const href = `/teams/${team.slug}/threads/${threadId}`;
    expect(await findableThread(threadId)).toMatchObject({ entityId: String(threadId), teamId: team.id, title: "Farm inspections", href });
    expect((await findableMessagesWithin([row!.id]))[0]).toMatchObject({ teamId: team.id, title: "Farm inspections", body: "Some bold words", href: `${href}?around=2#message-2` });
    expect(await findableThread(2_000_000_000)).toBeNull();
    const all = await findableThreads(null, 1_000);
    expect(await findableThreads(all.at(-2)!.entityId, 1_000)).toEqual(all.slice(-1));
    const messages = await findableMessages(null, 1_000);
    expect((await findableMessages(messages[0]!.entityId, 1))[0]).toEqual(messages[1]);
  });
});
