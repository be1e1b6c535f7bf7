import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { message, messagePointer, searchEntry } from "~db/schema";
import { buildMembership } from "~db/seed/factories/build-team";
import { database } from "~/platform/database/connection.server";
import type { Actor } from "~/platform/auth/actor";
import { acceptAnswer } from "~/modules/discussion/accept-answer.server";
import { draftList } from "~/modules/discussion/drafts/draft-list.server";
import { keepDraft } from "~/modules/discussion/drafts/keep-draft.server";
import { changeThreadLevel } from "~/modules/discussion/following/change-level.server";
import { threadLevelView } from "~/modules/discussion/following/level-view.server";
import { scheduleMessage, sendScheduledNow } from "~/modules/discussion/later/schedule-message.server";
import { scheduledList, sendLaterView } from "~/modules/discussion/later/scheduled-list.server";
import { mergeThread } from "~/modules/discussion/merge-thread.server";
import { messagesSince } from "~/modules/discussion/messages-since.server";
import { moveThread } from "~/modules/discussion/move-thread.server";
import { moveView } from "~/modules/discussion/move-view.server";
import { postMessage } from "~/modules/discussion/post-message.server";
import { presentPlace } from "~/modules/discussion/present-place.server";
import { readThread } from "~/modules/discussion/read-thread.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { setStanding } from "~/modules/discussion/set-standing.server";
import { splitThread } from "~/modules/discussion/split-thread.server";
import { threadList } from "~/modules/discussion/thread-list.server";
import { threadTrail } from "~/modules/discussion/thread-trail.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import { unreadByTeam } from "~/modules/discussion/unread.server";
import { followEvents } from "../../support/events";
import { begin, buildSpace, say } from "./space";

const split = { after: false, reason: "", title: "Another matter", into: undefined };

const messagesOf = (threadId: number) => database().select({ id: message.id, seq: message.seq, text: message.text }).from(message).where(eq(message.threadId, threadId)).orderBy(asc(message.seq));

async function talk() {
  const space = await buildSpace();
  const lead = await space.join("lead");
  const id = await begin(space.member, space.team.slug);
  for (const words of ["two", "three", "four"]) await say(lead, id, words);
  return { ...space, lead, id };
}

describe("messages that go to another thread", () => {
  it("keep their ids, take the next numbers there, and leave pointers that lead to them", async () => {
    const { lead, member, id } = await talk();
    const before = await messagesOf(id);
    const { threadId, seq } = await splitThread(lead, id, { ...split, seqs: [2, 4] });
    expect(seq).toBe(1);
    expect(await messagesOf(threadId)).toEqual([{ ...before[1], seq: 1 }, { ...before[3], seq: 2 }]);
    const left = await threadView(member, id, "en");
    expect(left.messages.map(({ seq: number, moved }) => [number, moved ?? false])).toEqual([[1, false], [2, true], [3, false], [4, true]]);
    expect(left.last - left.movedAway).toBe(2);
    expect(await presentPlace(member, left, 4)).toMatch(new RegExp(`/threads/${threadId}\\?around=2#message-2$`));
    expect(await presentPlace(member, left, 3)).toBeNull();
    expect((await messagesSince(member, id, { since: 1, change: 0 }, "en")).messages.map(({ seq: number }) => number)).toEqual([2, 3, 4]);
    const missed = await messagesSince(member, id, { since: 4, change: 0 }, "en");
    expect(missed.changed.map(({ seq: number, moved }) => [number, moved])).toEqual([[2, true], [4, true]]);
    expect(missed).toMatchObject({ change: 2, lastChange: 2 });
    expect(await say(member, id, "five")).toEqual({ seq: 5 });
    const again = await splitThread(lead, threadId, { ...split, title: "", into: id, seqs: [2] });
    expect(again).toEqual({ threadId: id, seq: 6 });
    expect(await presentPlace(member, await threadView(member, id, "en"), 4)).toMatch(/around=6#message-6$/);
  });

  it("leave the opening one where it is, and go only where one answers for both", async () => {
    const { lead, member, id, team, join } = await talk();
    await expect(splitThread(lead, id, { ...split, seqs: [1, 2] })).rejects.toMatchObject({ code: "invalid", field: "seqs" });
    await expect(splitThread(lead, id, { ...split, seqs: [9] })).rejects.toMatchObject({ code: "invalid", field: "seqs" });
    await expect(splitThread(member, id, { ...split, seqs: [2] })).rejects.toMatchObject({ code: "forbidden" });
    const elsewhere = await buildSpace();
    const other = await begin(elsewhere.member, elsewhere.team.slug);
    await expect(mergeThread(lead, id, { into: other, reason: "" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(mergeThread(lead, id, { into: id, reason: "" })).rejects.toMatchObject({ code: "invalid", field: "into" });
    const coordinator = await join("coordinator");
    const { threadId } = await splitThread(coordinator, id, { ...split, seqs: [2], after: true });
    expect((await messagesOf(threadId)).map(({ text }) => text)).toEqual(["two", "three", "four"]);
    expect((await threadList(member, team.slug, "en", { show: [], page: 1 })).threads.map(({ title, lastBy }) => [title, lastBy])).toEqual(
      expect.arrayContaining([["Another matter", lead.displayName], ["Heat stress", member.displayName]]));
  });

  it("are read there by whoever had read them here", async () => {
    const { lead, member, id, join } = await talk();
    const [reader, late] = [await join(), await join()];
    await readThread(reader, { threadId: id, seq: 4 });
    const { threadId } = await splitThread(lead, id, { ...split, seqs: [2, 3] });
    expect((await threadView(reader, threadId, "en")).read).toBe(2);
    expect((await threadView(late, threadId, "en")).read).toBe(0);
    expect((await threadView(member, threadId, "en")).read).toBe(0);
  });

  it("take an accepted answer away from its question", async () => {
    const { lead, member, team } = await talk();
    const question = await begin(member, team.slug, { kind: "question" });
    await say(lead, question, "the answer");
    await acceptAnswer(member, { threadId: question, seq: 2 });
    await splitThread(lead, question, { ...split, seqs: [2] });
    expect((await threadView(member, question, "en")).answerSeq).toBeNull();
  });
});

describe("a thread merged into another", () => {
  it("leads there, is in no list and counts as unread nowhere", async () => {
    const { lead, member, id, team, join } = await talk();
    const target = await begin(member, team.slug, { title: "The same again" });
    await join();
    const { seq } = await mergeThread(lead, id, { into: target, reason: "Twice the same" });
    expect(seq).toBe(2);
    const merged = await threadView(member, id, "en");
    expect(merged).toMatchObject({ mergedInto: target, abilities: { post: false, change: false, order: false } });
    expect(await presentPlace(member, merged, undefined)).toBe(`/teams/${team.slug}/threads/${target}`);
    expect(await presentPlace(member, merged, 3)).toMatch(/around=4#message-4$/);
    expect((await threadList(lead, team.slug, "en", { show: [], page: 1 })).threads.map((row) => row.id)).toEqual([target]);
    expect((await unreadByTeam(member)).get(team.id)).toEqual({ threads: 1 });
    expect((await threadTrail(member, target, "en")).lines[0]).toMatchObject({ action: "thread.took_in", detail: { from: id, messages: 4 }, reason: "Twice the same" });
  });
});

describe("what people have begun in a thread that is merged", () => {
  const keep = (actor: Actor, threadId: number, message: string, messageId: string = randomUUID(), draft = 0) => keepDraft(actor, threadId, { draft, messageId, language: "en", message });
  const wait = (actor: Actor, threadId: number, messageId: string) =>
    scheduleMessage(actor, { threadId, messageId, language: "en", message: renderMessage("Tomorrow"), sendAt: new Date(Date.now() + 3_600_000) });
  const chosen = async (actor: Actor, threadId: number) => (await threadLevelView(actor, threadId, "en")).chosen;

  it("goes along: drafts under the ids they will be sent with, behind what is begun there, and messages that wait", async () => {
    const { lead, member, id, team, join } = await talk();
    const target = await begin(member, team.slug, { title: "The same again" });
    const other = await join();
    const [messageId, later] = [randomUUID(), randomUUID()];
    const kept = await keep(member, id, "Half a thought", messageId);
    await keep(other, id, "From here");
    await keep(other, target, "From there");
    await wait(member, id, later);
    await mergeThread(lead, id, { into: target, reason: "" });
    expect((await threadView(member, target, "en")).draft).toMatchObject({ messageId, message: "Half a thought", version: "kept" in kept ? kept.kept.version : -1 });
    expect((await draftList(other)).map(({ threadId, message: words }) => [threadId, words])).toEqual([[target, "From there\n\nFrom here"]]);
    expect(await sendLaterView(member, { id: later })).toMatchObject({ threadId: target, message: "Tomorrow" });
    expect(await sendScheduledNow(member, later)).toEqual({ threadId: target, seq: 6 });
  });

  it("is sent, kept and let wait in the one that took it in, also from a page that does not know yet", async () => {
    const { lead, member, id, team } = await talk();
    const [between, target] = [await begin(member, team.slug), await begin(member, team.slug)];
    const early = randomUUID();
    await say(member, id, "Its answer got lost", early);
    await mergeThread(lead, id, { into: between, reason: "" });
    await mergeThread(lead, between, { into: target, reason: "" });
    expect(await postMessage(member, { threadId: id, messageId: early, message: renderMessage("Its answer got lost"), language: "en" })).toEqual({ threadId: target, seq: 7 });
    const messageId = randomUUID();
    await keep(member, id, "Late", messageId);
    expect(await draftList(member)).toMatchObject([{ threadId: target, message: "Late" }]);
    expect(await postMessage(member, { threadId: id, messageId, message: renderMessage("Late"), language: "en" })).toEqual({ threadId: target, seq: 8 });
    expect(await draftList(member)).toEqual([]);
    await wait(member, id, randomUUID());
    expect(await scheduledList(member)).toMatchObject([{ href: `/teams/${team.slug}/threads/${target}` }]);
    await setStanding(lead, target, { intent: "lock", reason: "" });
    await expect(say(member, id, "Too late")).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is heard of as closely as before, where one had chosen to hear more", async () => {
    const { lead, member, id, team, join } = await talk();
    const target = await begin(member, team.slug, { title: "The same again" });
    const [watching, muting, both] = [await join(), await join(), await join()];
    await changeThreadLevel(watching, id, "watching");
    await changeThreadLevel(muting, id, "muted");
    await changeThreadLevel(both, id, "tracking");
    await changeThreadLevel(both, target, "watching");
    await changeThreadLevel(member, id, "tracking");
    await changeThreadLevel(member, target, "muted");
    await mergeThread(lead, id, { into: target, reason: "" });
    expect([await chosen(watching, target), await chosen(muting, target), await chosen(both, target), await chosen(member, target)]).toEqual(["watching", null, "watching", "tracking"]);
  });
});

describe("a thread moved to another team", () => {
  it("is read by that team and nobody else, found there, and its trail names both teams to those who see them", async () => {
    const { lead, member, id, team } = await talk();
    const hidden = await buildSpace({ visibility: "private" });
    await expect(moveThread(lead, id, { slug: hidden.team.slug, reason: "" })).rejects.toMatchObject({ code: "not_found" });
    await buildMembership(database(), { teamId: hidden.team.id, personId: lead.personId, role: "member" });
    const { chosen } = await moveView(lead, id, "en", hidden.team.slug);
    expect(chosen?.gained).toBe(0);
    expect(chosen?.lost).toBeGreaterThan(0);
    await moveThread(lead, id, { slug: hidden.team.slug, reason: "" });
    await expect(threadView(member, id, "en")).rejects.toMatchObject({ code: "not_found" });
    expect((await threadView(hidden.member, id, "en")).team?.slug).toBe(hidden.team.slug);
    await followEvents();
    const entries = await database().select({ teamId: searchEntry.teamId, href: searchEntry.href }).from(searchEntry).where(and(eq(searchEntry.title, "Heat stress"), eq(searchEntry.teamId, hidden.team.id)));
    expect(entries).toHaveLength(5);
    expect(entries.every(({ href }) => href.startsWith(`/teams/${hidden.team.slug}/threads/${id}`))).toBe(true);
    expect(await database().select().from(messagePointer).where(eq(messagePointer.threadId, id))).toEqual([]);
    const { teams } = await threadTrail(hidden.member, id, "en");
    expect(Object.keys(teams).map(Number).sort()).toEqual([team.id, hidden.team.id].sort());
  });
});
