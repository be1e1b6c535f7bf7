import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { message, messageDraft, notification, scheduledMessage, thread } from "~db/schema";
import { discardDraft, draftList } from "~/modules/discussion/drafts/draft-list.server";
import { keepDraft } from "~/modules/discussion/drafts/keep-draft.server";
import { mostScheduled } from "~/modules/discussion/later/contract";
import { deliverScheduled } from "~/modules/discussion/later/deliver-scheduled.server";
import { cancelScheduled, scheduleMessage, sendScheduledNow } from "~/modules/discussion/later/schedule-message.server";
import { scheduledList } from "~/modules/discussion/later/scheduled-list.server";
import { postMessage } from "~/modules/discussion/post-message.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { buildMembership } from "~db/seed/factories/build-team";
import { followEvents } from "../../support/events";
import { eventually } from "../../support/eventually";
import { begin, buildSpace, say } from "./space";

const keep = (actor: Actor, threadId: number, words: string, more: { draft?: number; messageId?: string } = {}) =>
  keepDraft(actor, threadId, { draft: 0, messageId: randomUUID(), language: "en", ...more, message: words });

/** How many wait for what others hold. */
async function waiters(): Promise<number> {
  const [found] = await database().execute<{ waiters: number }>(sql`
    select count(distinct pid)::integer as waiters from pg_locks where not granted and pid in (select pid from pg_stat_activity where datname = current_database())`);
  return found?.waiters ?? 0;
}

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

  it("is kept under an id of its own where it goes on from what another device has sent, or let wait, meanwhile", async () => {
    const { member, threadId } = await talk();
    for (const send of [(id: string) => say(member, threadId, "One thought", id), (id: string) => wait(member, threadId, "One thought", id)]) {
      const messageId = randomUUID();
      await send(messageId);
      expect(await keep(member, threadId, "One thou", { messageId })).toEqual({ sent: true });
      const answer = await keep(member, threadId, "One thought, and another", { messageId });
      const [draft] = await draftList(member);
      expect(draft).toMatchObject({ message: "One thought, and another" });
      const own = "kept" in answer ? answer.kept.messageId : messageId;
      expect(own).not.toBe(messageId);
      await say(member, threadId, "One thought, and another", own);
      expect(await draftList(member)).toEqual([]);
    }
  });

  it("stays, to be sent under another id, where one device sends older words than another has kept since", async () => {
    const { member, threadId } = await talk();
    const messageId = randomUUID();
    const send = (words: string, draft: number) => postMessage(member, { threadId, messageId, draft, message: renderMessage(words), language: "en" });
    const desk = versionOf(await keep(member, threadId, "At the desk", { messageId }));
    await keep(member, threadId, "At the desk, and on the phone", { messageId, draft: desk });
    await send("At the desk", desk);
    const { draft } = await threadView(member, threadId, "en");
    expect(draft).toMatchObject({ message: "At the desk, and on the phone" });
    await scheduleMessage(member, { threadId, messageId: draft!.messageId, draft: desk, message: renderMessage("At the desk"), language: "en", sendAt: soon() });
    expect(await draftList(member)).toMatchObject([{ message: "At the desk, and on the phone" }]);
    await cancelScheduled(member, draft!.messageId);
    await discardDraft(member, threadId);
    await say(member, threadId, draft!.message, draft!.messageId);
    expect(await draftList(member)).toEqual([]);
  });

  it("goes with words that its own device has changed since it was kept, and with those that only go on from it", async () => {
    const { member, threadId } = await talk();
    const send = (words: string, messageId: string, draft: number) => postMessage(member, { threadId, messageId, draft, message: renderMessage(words), language: "en" });
    const [one, two] = [randomUUID(), randomUUID()];
    await send("Heat stress", one, versionOf(await keep(member, threadId, "Heet stress", { messageId: one })));
    expect(await draftList(member)).toEqual([]);
    await keep(member, threadId, "Heat st ", { messageId: two });
    await send("Heat stress again", two, 0);
    expect(await draftList(member)).toEqual([]);
  });

  it("and a message that are kept and sent at one moment do not wait for each other", async () => {
    const { member, threadId } = await talk();
    const messageId = randomUUID();
    const draft = versionOf(await keep(member, threadId, "To be sent", { messageId }));
    const both = await database().transaction(async (tx) => {
      await tx.select({ id: thread.id }).from(thread).where(eq(thread.id, threadId)).for("update");
      const kept = keep(member, threadId, "On the phone", { draft });
      await eventually(async () => (await waiters()) === 1, "keeping waits");
      const sent = say(member, threadId, "To be sent", messageId);
      await eventually(async () => (await waiters()) === 2, "sending waits");
      return { kept, sent };
    });
    expect(await both.kept).toHaveProperty("kept");
    expect(await both.sent).toEqual({ seq: 2 });
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

const sourcesIn = async (threadId: number) =>
  (await database().select({ source: message.source }).from(message).where(eq(message.threadId, threadId)).orderBy(message.seq)).map(({ source }) => source);

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

  it("is not put in the place of what another device has made of it since, but by whoever knows of that", async () => {
    const { member, threadId } = await talk();
    const [id, sendAt] = [randomUUID(), soon()];
    const change = (words: string, version: number) => scheduleMessage(member, { threadId, messageId: id, language: "en", message: renderMessage(words), sendAt, version });
    const stored = async () => (await scheduledList(member))[0]!;
    await change("At first", 0);
    await change("At first", 0);
    const { version: first } = await stored();
    await change("On the phone", first);
    await change("On the phone", first);
    const { version: phone } = await stored();
    for (const known of [first, 0]) await expect(change("At the desk", known)).rejects.toMatchObject({ code: "conflict", field: "message", message: "scheduled_elsewhere" });
    expect(await stored()).toMatchObject({ message: "On the phone", version: phone });
    await change("At the desk", phone);
    expect(await stored()).toMatchObject({ message: "At the desk" });
  });

  it("does not wait anew where another device has kept it back, but by whoever knows of that", async () => {
    const { member, threadId } = await talk();
    const id = await wait(member, threadId, "At first");
    const [waiting] = await scheduledList(member);
    await cancelScheduled(member, id);
    const again = (version: number) => scheduleMessage(member, { threadId, messageId: id, language: "en", message: renderMessage("At the desk"), sendAt: soon(), version });
    await expect(again(waiting!.version)).rejects.toMatchObject({ code: "conflict", field: "message", message: "kept_back_elsewhere" });
    expect(await scheduledList(member)).toEqual([]);
    await again(0);
    expect(await scheduledList(member)).toMatchObject([{ message: "At the desk" }]);
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

  it("is sent in the order in which it was written where several are due at one moment", async () => {
    const { member, threadId } = await talk();
    const at = soon();
    const first = await wait(member, threadId, "One", randomUUID(), at);
    await wait(member, threadId, "Two", randomUUID(), at);
    await wait(member, threadId, "One, better", first, at);
    await deliverScheduled(after());
    expect((await sourcesIn(threadId)).slice(1)).toEqual(["One, better", "Two"]);
  });

  it("waits for its new time that was given while others were being sent", async () => {
    const { team, member, join, threadId } = await talk();
    const another = await begin(member, team.slug);
    await wait(member, another, "Held up", randomUUID(), soon());
    const other = await join();
    const id = await wait(other, threadId, "Not today", randomUUID(), new Date(soon().getTime() + 60_000));
    const tomorrow = new Date(after().getTime() + 86_400_000);
    const sweep = await database().transaction(async (tx) => {
      await tx.select({ id: thread.id }).from(thread).where(eq(thread.id, another)).for("update");
      const under = deliverScheduled(after());
      await eventually(async () => (await waiters()) > 0, "the sweep waits for the first thread");
      await wait(other, threadId, "Not today", id, tomorrow);
      return { under };
    });
    await sweep.under;
    expect(await scheduledList(other)).toMatchObject([{ id, sendAt: tomorrow }]);
    expect(await sourcesIn(threadId)).toEqual(["First words"]);
  });

  it("is not held up by however many that wait for their turn in slow mode", async () => {
    const { member, join, threadId } = await talk();
    await database().update(thread).set({ slowSeconds: 21_600 }).where(eq(thread.id, threadId));
    const [slow, other] = [await join(), await join()];
    await say(slow, threadId, "Just now");
    const row = { personId: slow.personId, threadId, source: "Again", sendAt: new Date(Date.now() - 60_000) };
    await database().insert(scheduledMessage).values(Array.from({ length: 201 }, () => ({ ...row, id: randomUUID() })));
    await wait(other, threadId, "Good morning");
    await deliverScheduled(after());
    expect(await sourcesIn(threadId)).toEqual(["First words", "Just now", "Good morning"]);
    expect(await database().$count(scheduledMessage, eq(scheduledMessage.threadId, threadId))).toBe(201);
    expect(await draftList(member)).toEqual([]);
  });

  it("is given another time also where so many wait that no further one fits", async () => {
    const { member, threadId } = await talk();
    const id = await wait(member, threadId, "One of many");
    const row = { personId: member.personId, threadId, source: "Another", sendAt: soon() };
    await database().insert(scheduledMessage).values(Array.from({ length: mostScheduled - 1 }, () => ({ ...row, id: randomUUID() })));
    await expect(wait(member, threadId, "One too many")).rejects.toMatchObject({ code: "invalid", message: "too_many_scheduled" });
    const later = after();
    await wait(member, threadId, "One of many", id, later);
    expect((await scheduledList(member)).find((each) => each.id === id)).toMatchObject({ sendAt: later });
  });

  it("is given back so that it can be sent, where other words went out under its id meanwhile", async () => {
    const { member, threadId } = await talk();
    const id = await wait(member, threadId, "To be sent later");
    await say(member, threadId, "Sent from another window", id);
    await deliverScheduled(after());
    const draft = (await threadView(member, threadId, "en")).draft!;
    expect(draft).toMatchObject({ message: "To be sent later" });
    await say(member, threadId, draft.message, draft.messageId);
    expect(await sourcesIn(threadId)).toEqual(["First words", "Sent from another window", "To be sent later"]);
  });

  it("that fails by a fault is tried again for an hour, and then given back to its author, who is told", async () => {
    const { member, threadId } = await talk();
    await database().execute(sql`create function fail() returns trigger language plpgsql as $$ begin raise exception 'a fault'; end $$`);
    await database().execute(sql`create trigger fail before insert on message for each row when (new.source = 'Never taken') execute function fail()`);
    const due = soon();
    const id = await wait(member, threadId, "Never taken", randomUUID(), due);
    await wait(member, threadId, "Taken", randomUUID(), due);
    await deliverScheduled(new Date(due.getTime() + 1_000));
    expect(await scheduledList(member)).toMatchObject([{ id }]);
    expect(await sourcesIn(threadId)).toEqual(["First words", "Taken"]);
    await deliverScheduled(new Date(due.getTime() + 3_600_000));
    expect(await scheduledList(member)).toEqual([]);
    expect(await draftList(member)).toMatchObject([{ message: "Never taken" }]);
    await followEvents();
    expect(await database().$count(notification, and(eq(notification.personId, member.personId), eq(notification.reason, "not_sent")))).toBe(1);
  });
});
