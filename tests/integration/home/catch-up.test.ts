import { describe, expect, it } from "vitest";
import { questionAsk } from "~db/schema";
import { unreadConversations } from "~/modules/conversations/conversation-list.server";
import { muteConversation } from "~/modules/conversations/mute-conversation.server";
import { changeTeamLevel, changeThreadLevel } from "~/modules/discussion/following/change-level.server";
import { markUnread } from "~/modules/discussion/mark-unread.server";
import { readEverything } from "~/modules/discussion/read-everything.server";
import { readThread } from "~/modules/discussion/read-thread.server";
import { threadList } from "~/modules/discussion/thread-list.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import { unreadByTeam } from "~/modules/discussion/unread.server";
import { catchUpView, nextUnread } from "~/modules/home/catch-up-view.server";
import { database } from "~/platform/database/connection.server";
import { write } from "../conversations/people";
import { begin, buildSpace, say } from "../discussion/space";

describe("an absence", () => {
  it("is told by what it is to its reader, what concerns their own words first", async () => {
    const { team, member, join } = await buildSpace();
    const [reader, lead] = [await join(), await join("lead")];
    const mine = await begin(reader, team.slug, { kind: "question", title: "Mine" });
    await say(member, mine, "a reply");
    const news = await begin(member, team.slug, { title: "News" });
    const told = await begin(lead, team.slug, { kind: "announcement", title: "Told" });
    const view = await catchUpView(reader, "en", 3);
    expect(view.groups.map(({ reason, threads }) => [reason, threads.map(({ id }) => id)])).toEqual([["announcement", [told]], ["answer_to_you", [mine]], [null, [news]]]);
    expect(view.messages).toBe(3);
    expect(await nextUnread(reader, "en", undefined)).toMatchObject({ id: told, slug: team.slug });
    expect(await nextUnread(reader, "en", told)).toMatchObject({ id: mine });
  });

  it("ends when everything is marked as read, but for what came in after it was shown", async () => {
    const { team, member, join } = await buildSpace();
    const reader = await join();
    const early = await begin(member, team.slug);
    const shown = new Date();
    const late = await begin(member, team.slug);
    await readEverything(reader, shown);
    expect((await catchUpView(reader, "en", 3)).groups.flatMap(({ threads }) => threads.map(({ id }) => id))).toEqual([late]);
    expect((await threadView(reader, early, "en")).read).toBe(1);
  });
});

describe("what somebody chose to hear", () => {
  it("leads an absence: conversations, then where they are called, then where they were asked; what they watch goes before mere news", async () => {
    const { team, member, join } = await buildSpace();
    const [reader, lead] = [await join(), await join("lead")];
    const watched = await begin(member, team.slug, { title: "Watched" });
    const news = await begin(member, team.slug, { title: "News" });
    const named = await begin(member, team.slug, { title: "Named" });
    await say(member, named, `@${reader.handle} please look`);
    const asked = await begin(member, team.slug, { title: "Asked", kind: "question" });
    await database().insert(questionAsk).values({ threadId: asked, personId: reader.personId, stage: "matched", why: { terms: [], answers: 0, words: true } });
    const told = await begin(lead, team.slug, { kind: "announcement", title: "Told" });
    await changeThreadLevel(reader, watched, "watching");
    const { threadId: direct } = await write(member, [reader]);
    const view = await catchUpView(reader, "en", 3);
    expect(view.conversations.map(({ id }) => id)).toEqual([direct]);
    expect(view.groups.map(({ reason, threads }) => [reason, threads.map(({ id }) => id)])).toEqual([["mentioned", [named]], ["asked", [asked]], ["announcement", [told]], ["watching", [watched]], [null, [news]]]);
    expect(await nextUnread(reader, "en", undefined)).toMatchObject({ id: direct, slug: null });
    expect(await nextUnread(reader, "en", direct)).toMatchObject({ id: named });
    await readThread(reader, { threadId: named, seq: 2 });
    expect((await catchUpView(reader, "en", 3)).groups[0]?.reason).toBe("asked");
  });

  it("leaves what they muted out of the rail, the count, the catch-up and the next unread, until it calls them by name", async () => {
    const { team, member, join } = await buildSpace();
    const reader = await join();
    const muted = await begin(member, team.slug, { title: "Muted" });
    await changeThreadLevel(reader, muted, "muted");
    const { threadId: direct } = await write(member, [reader]);
    await muteConversation(reader, direct, true);
    const seen = async () => ({
      rail: (await unreadByTeam(reader)).get(team.id)?.threads ?? 0,
      list: (await threadList(reader, team.slug, "en", { show: [], page: 1 })).threads.map(({ unread, muted: off }) => ({ unread, muted: off })),
      filtered: (await threadList(reader, team.slug, "en", { show: ["unread"], page: 1 })).counts.unread,
      away: (await catchUpView(reader, "en", 3)).messages,
      next: await nextUnread(reader, "en", undefined),
      conversations: await unreadConversations(reader),
    });
    expect(await seen()).toEqual({ rail: 0, list: [{ unread: 0, muted: true }], filtered: 0, away: 0, next: null, conversations: 0 });
    await say(member, muted, `@${reader.handle} this is for you`);
    await say(member, direct, `@${reader.handle} and this`);
    expect(await seen()).toEqual({ rail: 1, list: [{ unread: 2, muted: true }], filtered: 1, away: 4, next: { slug: null, id: direct, read: 0 }, conversations: 1 });
  });

  it("holds for a team they muted, but not for a thread of it that they chose to follow", async () => {
    const { team, member, join } = await buildSpace();
    const reader = await join();
    await begin(member, team.slug, { title: "Muted with its team" });
    const followed = await begin(member, team.slug, { title: "Followed" });
    await changeTeamLevel(reader, team.slug, "muted");
    await changeThreadLevel(reader, followed, "tracking");
    expect((await catchUpView(reader, "en", 3)).groups.flatMap(({ threads }) => threads.map(({ id }) => id))).toEqual([followed]);
    expect((await unreadByTeam(reader)).get(team.id)).toEqual({ threads: 1 });
  });
});

describe("marking unread from a message on", () => {
  it("moves the reader's position back, for them alone, within the thread", async () => {
    const { team, member, join } = await buildSpace();
    const reader = await join();
    const id = await begin(member, team.slug);
    await say(member, id, "two");
    await readThread(reader, { threadId: id, seq: 2 });
    await markUnread(reader, { threadId: id, seq: 2 });
    expect((await threadView(reader, id, "en")).read).toBe(1);
    await expect(markUnread(reader, { threadId: id, seq: 3 })).rejects.toMatchObject({ code: "invalid" });
    expect((await threadView(member, id, "en")).read).toBe(2);
  });
});
