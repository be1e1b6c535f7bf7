import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { acceptAnswer } from "~/modules/discussion/accept-answer.server";
import { changeTeamLevel, changeThreadLevel } from "~/modules/discussion/following/change-level.server";
import { deliverScheduled } from "~/modules/discussion/later/deliver-scheduled.server";
import { scheduleMessage } from "~/modules/discussion/later/schedule-message.server";
import { postMessage } from "~/modules/discussion/post-message.server";
import { readThread } from "~/modules/discussion/read-thread.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { readEntry } from "~/modules/notifications/read-notifications.server";
import { unreadInInbox } from "~/modules/notifications/unread-count.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import { database } from "~/platform/database/connection.server";
import { outboxEvent, person, team as teams } from "~db/schema";
import { followEvents } from "../../support/events";
import { begin, buildSpace, say } from "../discussion/space";
import { reasonsOf, toldTo } from "./told";

const everything = { show: "all", page: 1 } as const;

describe("a message", () => {
  it("reaches whoever wrote in the thread or chose to follow it, and nobody else", async () => {
    const { team, member: author, join } = await buildSpace();
    const [wrote, watches, mutedIt, reads] = await Promise.all([join(), join(), join(), join()]);
    const threadId = await begin(author, team.slug);
    await say(wrote, threadId, "I know this");
    await say(mutedIt, threadId, "So do I");
    await followEvents();
    await changeThreadLevel(watches, threadId, "watching");
    await changeThreadLevel(mutedIt, threadId, "muted");
    await say(author, threadId, "Thank you");
    expect(await reasonsOf(wrote)).toEqual(["tracking", "tracking"]);
    expect(await reasonsOf(watches)).toEqual(["watching"]);
    expect(await reasonsOf(mutedIt)).toEqual([]);
    expect(await reasonsOf(reads)).toEqual([]);
    expect(await reasonsOf(author)).toEqual(["tracking", "tracking"]);
  });

  it("is told once, however often its event is followed", async () => {
    const { team, member: author, join } = await buildSpace();
    const other = await join();
    const threadId = await begin(author, team.slug);
    await say(other, threadId, "A reply");
    await followEvents();
    await database().update(outboxEvent).set({ finishedAt: null, followedBy: [], dueAt: new Date(0) }).where(eq(outboxEvent.type, "discussion.message_posted"));
    expect(await reasonsOf(author)).toEqual(["tracking"]);
  });

  it("of a new thread reaches those who track or watch the team, and an announcement all its members", async () => {
    const { team, join, outsider } = await buildSpace();
    const [lead, tracks, watches, mutes, stranger] = [await join("lead"), await join(), await join(), await join(), await outsider()];
    await changeTeamLevel(tracks, team.slug, "tracking");
    await changeTeamLevel(watches, team.slug, "watching");
    await changeTeamLevel(mutes, team.slug, "muted");
    const threadId = await begin(lead, team.slug);
    await say(lead, threadId, "One more thing");
    expect(await reasonsOf(tracks)).toEqual(["new_thread"]);
    expect(await reasonsOf(watches)).toEqual(["watching", "watching"]);
    await begin(lead, team.slug, { kind: "announcement" });
    expect(await reasonsOf(tracks)).toEqual(["announcement", "new_thread"]);
    expect(await reasonsOf(mutes)).toEqual([]);
    expect(await reasonsOf(stranger)).toEqual([]);
  });

  it("reaches nobody who lost access or is suspended, and what they were told before is gone with the access", async () => {
    const { team, member: author, join } = await buildSpace({ visibility: "private" });
    const [leaver, suspended] = [await join(), await join()];
    const threadId = await begin(author, team.slug);
    await say(leaver, threadId, "Good-bye");
    await say(suspended, threadId, "Words");
    await say(author, threadId, "Before");
    expect(await reasonsOf(leaver)).toHaveLength(2);
    const told = (await toldTo(suspended)).length;
    await leaveTeam(leaver, { slug: team.slug });
    await database().update(person).set({ status: "suspended" }).where(eq(person.id, suspended.personId));
    await say(author, threadId, "After");
    expect(await reasonsOf(leaver)).toEqual([]);
    expect(await unreadInInbox(leaver)).toBe(0);
    expect(await toldTo(suspended)).toHaveLength(told);
  });

  it("of a team that becomes private is forgotten by those outside", async () => {
    const { team, member: author, outsider } = await buildSpace();
    const reader = await outsider();
    await changeTeamLevel(reader, team.slug, "watching");
    await begin(author, team.slug);
    expect(await reasonsOf(reader)).toEqual(["watching"]);
    await database().update(teams).set({ visibility: "private" }).where(eq(teams.id, team.id));
    expect((await inboxView(reader, "en", everything)).entries).toEqual([]);
    await database().insert(outboxEvent).values({ type: "teams.team_changed", payload: { teamId: team.id } });
    expect(await reasonsOf(reader)).toEqual([]);
  });
});

describe("a mention", () => {
  it("reaches whoever is called by name, though the thread is muted, and with @team and @lead those who are meant", async () => {
    const { team, member: author, join } = await buildSpace();
    const [lead, named, mutes] = [await join("lead"), await join(), await join()];
    await changeTeamLevel(mutes, team.slug, "muted");
    const threadId = await begin(author, team.slug);
    await say(author, threadId, `Ask @${named.handle} and @${mutes.handle}`);
    expect([await reasonsOf(named), await reasonsOf(mutes), await reasonsOf(lead)]).toEqual([["mention"], ["mention"], []]);
    await say(author, threadId, "And @lead");
    expect(await reasonsOf(lead)).toEqual(["mention"]);
    await postMessage(lead, { threadId, messageId: randomUUID(), message: renderMessage("@team, please read this"), language: "en", callsTeam: true });
    expect([await reasonsOf(named), await reasonsOf(mutes)]).toEqual([["mention", "mention"], ["mention"]]);
    expect((await inboxView(named, "en", { show: "mentions", page: 1 })).entries).toHaveLength(1);
  });
});

describe("a name that calls nobody", () => {
  it("is told to whoever was not there when their message was sent at its time, once, and to nobody who was", async () => {
    const { team, member: author, join } = await buildSpace();
    const other = await join();
    const threadId = await begin(author, team.slug);
    const waits = { threadId, messageId: randomUUID(), language: "en" as const, message: renderMessage("Ask @wei-zang") };
    await scheduleMessage(author, { ...waits, sendAt: new Date(Date.now() + 60_000) });
    await deliverScheduled(new Date(Date.now() + 120_000));
    await say(other, threadId, "Or @li-nah");
    expect((await reasonsOf(author)).toSorted()).toEqual(["named_nobody", "tracking"]);
    expect(await reasonsOf(other)).toEqual([]);
    await database().update(outboxEvent).set({ finishedAt: null, followedBy: [], dueAt: new Date(0) }).where(eq(outboxEvent.type, "discussion.named_nobody"));
    expect((await reasonsOf(author)).toSorted()).toEqual(["named_nobody", "tracking"]);
  });
});

describe("the inbox", () => {
  it("shows a thread once, with how many messages are unread, and leads to the first of them", async () => {
    const { team, member: author, join } = await buildSpace();
    const other = await join();
    const threadId = await begin(author, team.slug, { title: "Farm inspections" });
    await say(other, threadId, "First reply");
    await say(other, threadId, "Second reply");
    await followEvents();
    const { entries, unread } = await inboxView(author, "en", { show: "unread", page: 1 });
    expect(unread).toBe(1);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ threadId, unread: 2, total: 2, reason: "tracking", title: "Farm inspections", words: { text: "Second reply", language: "en" }, by: other.displayName });
    expect(entries[0]?.href).toContain("#message-2");
  });

  it("follows the thread: what is read there is read here, as far as it was read", async () => {
    const { team, member: author, join } = await buildSpace();
    const other = await join();
    const threadId = await begin(author, team.slug);
    await say(other, threadId, "First reply");
    await say(other, threadId, "Second reply");
    await followEvents();
    await readThread(author, { threadId, seq: 2 });
    expect((await inboxView(author, "en", everything)).entries[0]).toMatchObject({ unread: 1, total: 2 });
    await readThread(author, { threadId, seq: 3 });
    expect(await unreadInInbox(author)).toBe(0);
    await say(other, threadId, "Third reply");
    await readThread(author, { threadId, seq: 4 });
    await followEvents();
    expect(await unreadInInbox(author)).toBe(0);
  });

  it("is read entry by entry, no further than one has seen, and only one's own", async () => {
    const { team, member: author, join } = await buildSpace();
    const other = await join();
    const threadId = await begin(author, team.slug);
    await say(other, threadId, "Seen");
    const [seen] = await toldTo(author);
    await say(other, threadId, "Not seen");
    await followEvents();
    await readEntry(other, { threadId }, Number.MAX_SAFE_INTEGER);
    expect((await inboxView(author, "en", everything)).entries[0]).toMatchObject({ unread: 2 });
    await readEntry(author, { threadId }, seen?.id ?? 0);
    expect((await inboxView(author, "en", everything)).entries[0]).toMatchObject({ unread: 1 });
  });
});

describe("an accepted answer", () => {
  it("is told to its author, and forgotten when it is taken back unread", async () => {
    const { team, member: asker, join } = await buildSpace();
    const answers = await join();
    const threadId = await begin(asker, team.slug, { kind: "question" });
    await say(answers, threadId, "Like this");
    await acceptAnswer(asker, { threadId, seq: 2 });
    expect(await reasonsOf(answers)).toEqual(["answer_accepted"]);
    expect(await unreadInInbox(answers)).toBe(1);
    await acceptAnswer(asker, { threadId, seq: 0 });
    expect(await reasonsOf(answers)).toEqual([]);
  });
});
