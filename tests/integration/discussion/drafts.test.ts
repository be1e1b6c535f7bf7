import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { message, messageDraft, notification, scheduledMessage } from "~db/schema";
import { discardDraft, draftList } from "~/modules/discussion/drafts/draft-list.server";
import { keepDraft } from "~/modules/discussion/drafts/keep-draft.server";
import { deliverScheduled } from "~/modules/discussion/later/deliver-scheduled.server";
import { cancelScheduled, scheduleMessage, sendScheduledNow } from "~/modules/discussion/later/schedule-message.server";
import { scheduledList } from "~/modules/discussion/later/scheduled-list.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { buildMembership } from "~db/seed/factories/build-team";
import { followEvents } from "../../support/events";
import { begin, buildSpace, say } from "./space";

const keep = (actor: Actor, threadId: number, words: string, more: { draft?: number; messageId?: string } = {}) =>
  keepDraft(actor, threadId, { draft: 0, messageId: randomUUID(), language: "en", ...more, message: words });

async function talk() {
  const space = await buildSpace({ visibility: "private" });
  return { ...space, threadId: await begin(space.member, space.team.slug) };
}

const versionOf = (answer: Awaited<ReturnType<typeof keep>>): number => ("kept" in answer ? answer.kept.version : -1);

describe("a draft", () => {
  it("is met again on every device of its author, and by nobody else", async () => {
    const { member, join, threadId } = await talk();
    const messageId = randomUUID();
    await keep(member, threadId, "Half a thought", { messageId });
    expect((await threadView(member, threadId, "en")).draft).toMatchObject({ messageId, message: "Half a thought", language: "en" });
    expect((await threadView(await join(), threadId, "en")).draft).toBeNull();
    expect(await draftList(member)).toMatchObject([{ threadId, message: "Half a thought", title: "Heat stress" }]);
  });

  it("is never replaced by an older one: a device that goes on from another version gets the later words", async () => {
    const { member, threadId } = await talk();
    const desk = versionOf(await keep(member, threadId, "At the desk"));
    const phone = versionOf(await keep(member, threadId, "On the phone", { draft: desk }));
    expect(phone).toBeGreaterThan(desk);
    expect(await keep(member, threadId, "At the desk, late", { draft: desk })).toMatchObject({ later: { message: "On the phone", version: phone } });
    expect(await keep(member, threadId, "Knows of none")).toHaveProperty("later");
    expect(versionOf(await keep(member, threadId, "Both", { draft: phone }))).toBeGreaterThan(phone);
  });

  it("goes in the transaction that sends it, and does not come back behind it", async () => {
    const { member, threadId } = await talk();
    const messageId = randomUUID();
    await keep(member, threadId, "To be sent", { messageId });
    await say(member, threadId, "To be sent", messageId);
    expect(await draftList(member)).toEqual([]);
    expect(await keep(member, threadId, "To be sent", { messageId })).toEqual({ sent: true });
    expect(await database().$count(messageDraft, eq(messageDraft.threadId, threadId))).toBe(0);
  });

  it("stays when another message is sent, is thrown away, and is its author's where they read no longer", async () => {
    const { member, join, team, threadId } = await talk();
    const other = await join();
    await keep(other, threadId, "Not yet");
    await say(other, threadId, "Something else");
    expect(await draftList(other)).toHaveLength(1);
    await leaveTeam(other, { slug: team.slug });
    await expect(keep(other, threadId, "More")).rejects.toMatchObject({ code: "not_found" });
    expect(await draftList(other)).toMatchObject([{ title: null, href: null, message: "Not yet" }]);
    await discardDraft(other, threadId);
    await discardDraft(member, threadId);
    expect(await draftList(other)).toEqual([]);
  });
});

const soon = () => new Date(Date.now() + 3_600_000);
const after = () => new Date(Date.now() + 7_200_000);

function wait(actor: Actor, threadId: number, words: string, messageId: string = randomUUID(), sendAt = soon()): Promise<string> {
  return scheduleMessage(actor, { threadId, messageId, language: "en", message: renderMessage(words), sendAt }).then(() => messageId);
}

describe("a message that is to be sent later", () => {
  it("is posted once when it is due, however many sweeps run at once, and its draft is gone", async () => {
    const { member, threadId } = await talk();
    const messageId = randomUUID();
    await keep(member, threadId, "Good morning", { messageId });
    await wait(member, threadId, "Good morning", messageId);
    expect(await draftList(member)).toEqual([]);
    expect(await keep(member, threadId, "Good morning", { messageId })).toEqual({ sent: true });
    await deliverScheduled(new Date());
    expect((await threadView(member, threadId, "en")).last).toBe(1);
    await Promise.all([deliverScheduled(after()), deliverScheduled(after()), deliverScheduled(after())]);
    const rows = await database().select({ id: message.id, seq: message.seq }).from(message).where(eq(message.threadId, threadId)).orderBy(message.seq);
    expect(rows.at(-1)).toEqual({ id: messageId, seq: 2 });
    expect(await scheduledList(member)).toEqual([]);
  });

  it("is changed, kept back as a draft, or sent at once", async () => {
    const { member, join, threadId } = await talk();
    const id = await wait(member, threadId, "One wording");
    const later = after();
    await wait(member, threadId, "Another wording", id, later);
    expect(await scheduledList(member)).toMatchObject([{ id, message: "Another wording", sendAt: later }]);
    const other = await join();
    await expect(cancelScheduled(other, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(wait(other, threadId, "Mine", id)).rejects.toMatchObject({ code: "conflict" });
    await keep(member, threadId, "Begun meanwhile");
    await cancelScheduled(member, id);
    expect(await draftList(member)).toMatchObject([{ message: "Begun meanwhile\n\nAnother wording" }]);
    const second = await wait(member, threadId, "Now after all");
    expect(await sendScheduledNow(member, second)).toEqual({ threadId, seq: 2 });
    await expect(sendScheduledNow(member, second)).rejects.toMatchObject({ code: "not_found" });
  });

  it.each([["that is past", -1], ["further than a year", 400 * 86_400_000]])("is given no moment %s", async (_, distance) => {
    const { member, threadId } = await talk();
    await expect(wait(member, threadId, "When?", randomUUID(), new Date(Date.now() + distance))).rejects.toMatchObject({ code: "invalid", field: "sendAt" });
  });

  it("is given back as a draft, and its author told, who may not write there any more", async () => {
    const { team, join, threadId } = await talk();
    const other = await join();
    await wait(other, threadId, "Too late");
    await leaveTeam(other, { slug: team.slug });
    await deliverScheduled(after());
    await deliverScheduled(after());
    await followEvents();
    expect(await database().$count(scheduledMessage, eq(scheduledMessage.threadId, threadId))).toBe(0);
    expect(await draftList(other)).toMatchObject([{ message: "Too late", title: null }]);
    const told = await database().select({ reason: notification.reason }).from(notification).where(eq(notification.personId, other.personId));
    expect(told).toEqual([{ reason: "not_sent" }]);
    expect((await inboxView(other, "en", { show: "unread", page: 1 })).entries).toMatchObject([{ reason: "not_sent", unread: 1 }]);
  });

  it("is told of again when the same words are refused another time", async () => {
    const { team, join, threadId } = await talk();
    const other = await join();
    const refuse = async (id: string, sendAt: Date) => {
      await wait(other, threadId, "Too late", id, sendAt);
      await leaveTeam(other, { slug: team.slug });
      await deliverScheduled(after());
      await followEvents();
      await buildMembership(database(), { teamId: team.id, personId: other.personId, role: "member" });
    };
    const id = randomUUID();
    await refuse(id, soon());
    await refuse(id, new Date(soon().getTime() + 60_000));
    expect(await database().$count(notification, and(eq(notification.personId, other.personId), eq(notification.reason, "not_sent")))).toBe(2);
  });
});
