import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, conversation, messageMention, notification, person, searchEntry } from "~db/schema";
import { blockedPeople, setBlock } from "~/modules/conversations/block-person.server";
import { conversationList, unreadConversations } from "~/modules/conversations/conversation-list.server";
import { conversationPeople } from "~/modules/conversations/conversation-people.server";
import { leaveConversation } from "~/modules/conversations/leave-conversation.server";
import { muteConversation } from "~/modules/conversations/mute-conversation.server";
import { editMessage } from "~/modules/discussion/message-life/edit-message.server";
import { reactToMessage } from "~/modules/discussion/message-life/react-to-message.server";
import { readThread } from "~/modules/discussion/read-thread.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { leftReportList } from "~/modules/discussion/reports/report-list.server";
import { reportMessage } from "~/modules/discussion/reports/report-message.server";
import { resolveLeftReport } from "~/modules/discussion/reports/resolve-report.server";
import { deleteMessage } from "~/modules/discussion/message-life/delete-message.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { search } from "~/modules/search/search.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { followEvents } from "../../support/events";
import { answer, somebody, write } from "./people";

const hidden = { code: "not_found" };
const unreachable = { code: "invalid", message: "unreachable" };
const reasonsOf = (actor: Actor, threadId: number) => inboxView(actor, "en", { show: "all", page: 1 }).then(({ entries }) => entries.filter((entry) => entry.threadId === threadId).map(({ reason, title }) => ({ reason, title })));

describe("a conversation of two people", () => {
  it("is one and no more, whoever writes first and however often at once", async () => {
    const [awa, lan] = [await somebody(), await somebody()];
    const begun = await Promise.all([write(awa, [lan]), write(lan, [awa]), write(awa, [lan]), write(lan, [awa])]);
    expect(new Set(begun.map(({ threadId }) => threadId)).size).toBe(1);
    const view = await threadView(awa, begun[0]!.threadId, "en");
    expect(view.messages.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(view).toMatchObject({ team: null, title: lan.displayName, reach: "open", abilities: { post: true, change: false, order: false } });
    expect(await threadView(lan, view.id, "en")).toMatchObject({ title: awa.displayName });
  });

  it("is written to once, however often the same is sent", async () => {
    const [awa, lan] = [await somebody(), await somebody()];
    const messageId = randomUUID();
    const begun = await Promise.all(Array.from({ length: 8 }, () => write(awa, [lan], "Once", { messageId })));
    const view = await threadView(lan, begun[0]!.threadId, "en");
    expect(view.messages).toHaveLength(1);
    await expect(write(awa, [lan], "Other words", { messageId })).rejects.toMatchObject({ code: "conflict" });
  });

  it("is nobody else's: not read, found, counted or reacted to by others, administrators included", async () => {
    const [awa, lan, other, administrator] = [await somebody(), await somebody(), await somebody(), await somebody({ organisationRole: "administrator" })];
    const word = uniqueWord();
    const { threadId } = await write(awa, [lan], `About ${word}`);
    await followEvents();
    const found = async (actor: Actor) => (await search(actor, "en", word, { only: "threads" })).groups.reduce((sum, { count }) => sum + count, 0);
    expect([await found(awa), await found(lan), await found(other), await found(administrator)]).toEqual([1, 1, 0, 0]);
    for (const outsider of [other, administrator]) {
      await expect(threadView(outsider, threadId, "en")).rejects.toMatchObject(hidden);
      await expect(answer(outsider, threadId, "Me too")).rejects.toMatchObject(hidden);
      await expect(reactToMessage(outsider, { threadId, seq: 1, emoji: "👍", set: true })).rejects.toMatchObject(hidden);
      await expect(conversationPeople(outsider, threadId, "en")).rejects.toMatchObject(hidden);
      expect(await conversationList(outsider, { after: undefined, limit: 10 })).toEqual([]);
    }
    expect(await database().select({ team: searchEntry.teamId }).from(searchEntry).where(eq(searchEntry.conversationId, threadId))).toEqual([{ team: null }, { team: null }]);
  });

  it("lives as threads do: edited, reacted to, with people mentioned who are in it and nobody else", async () => {
    const [awa, lan, other] = [await somebody(), await somebody(), await somebody()];
    const { threadId } = await write(awa, [lan], `Ask @${lan.handle} and @${other.handle}, or the @team`);
    const view = await threadView(lan, threadId, "en");
    expect(view.messages[0]?.html).toContain(`@${lan.displayName}`);
    expect(view.messages[0]?.html).not.toContain(other.displayName);
    const named = await database().select({ kind: messageMention.kind, who: messageMention.personId }).from(messageMention).where(eq(messageMention.personId, lan.personId));
    expect(named).toEqual([{ kind: "person", who: lan.personId }]);
    await reactToMessage(lan, { threadId, seq: 1, emoji: "🙏", set: true });
    await editMessage(awa, { threadId, seq: 1, version: 1, language: "en", message: renderMessage("In other words") });
    expect((await threadView(lan, threadId, "en")).messages[0]).toMatchObject({ edits: 1, reactions: [{ emoji: "🙏", by: [lan.personId] }] });
  });

  it("tells the other as somebody written to, until they mute it", async () => {
    const [awa, lan] = [await somebody(), await somebody()];
    const { threadId } = await write(awa, [lan]);
    await followEvents();
    expect(await reasonsOf(lan, threadId)).toEqual([{ reason: "direct", title: awa.displayName }]);
    expect(await reasonsOf(awa, threadId)).toEqual([]);
    expect([await unreadConversations(lan), await unreadConversations(awa)]).toEqual([1, 0]);
    await readThread(lan, { threadId, seq: 1 });
    expect(await unreadConversations(lan)).toBe(0);
    await muteConversation(lan, threadId, true);
    await answer(awa, threadId, "More");
    await answer(awa, threadId, `And you, @${lan.handle}?`);
    await followEvents();
    const told = await database().select({ reason: notification.reason }).from(notification).where(eq(notification.personId, lan.personId));
    expect(told.map(({ reason }) => reason).sort()).toEqual(["direct", "mention"]);
  });
});

describe("a group", () => {
  it("is a new conversation each time, called after its others or by its title", async () => {
    const [awa, lan, omar] = [await somebody(), await somebody(), await somebody()];
    const first = await write(awa, [lan, omar]);
    const second = await write(awa, [lan, omar], "Another", { title: "Mission to Niamey" });
    expect(second.threadId).not.toBe(first.threadId);
    const [latest, earlier] = await conversationList(omar, { after: undefined, limit: 10 });
    expect(latest).toMatchObject({ id: second.threadId, title: "Mission to Niamey", people: 3, group: true, unread: 1 });
    expect(earlier?.title).toBe([awa.displayName, lan.displayName].sort().join(", "));
    expect(await conversationList(omar, { after: { lastAt: latest!.lastAt.getTime(), id: latest!.id }, limit: 10 })).toMatchObject([{ id: first.threadId }]);
  });

  it("is left for good, with what one was told of it; two people do not leave", async () => {
    const [awa, lan, omar] = [await somebody(), await somebody(), await somebody()];
    const { threadId } = await write(awa, [lan, omar]);
    await followEvents();
    await leaveConversation(omar, threadId);
    await followEvents();
    await expect(threadView(omar, threadId, "en")).rejects.toMatchObject(hidden);
    expect(await database().select().from(notification).where(eq(notification.personId, omar.personId))).toEqual([]);
    expect((await conversationPeople(awa, threadId, "en")).people).toHaveLength(2);
    await answer(lan, threadId, "Still here");
    const pair = await write(awa, [lan]);
    await expect(leaveConversation(awa, pair.threadId)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("whom one may write to", () => {
  it("is whom one may see: guests write to those they share a team with, and nobody writes to who has left", async () => {
    const [guest, lan, far] = [await somebody({ organisationRole: "guest" }), await somebody(), await somebody()];
    const team = await buildTeam(database(), {});
    for (const { personId } of [guest, lan]) await buildMembership(database(), { teamId: team.id, personId, role: "member" });
    await write(guest, [lan]);
    await expect(write(guest, [far])).rejects.toMatchObject({ message: "unknown", field: "to" });
    await expect(write(lan, [lan])).rejects.toMatchObject({ message: "required", field: "to" });
    const { threadId } = await write(lan, [far]);
    await database().update(person).set({ status: "left" }).where(eq(person.id, far.personId));
    await expect(answer(lan, threadId, "Still there?")).rejects.toMatchObject(unreachable);
    expect(await threadView(lan, threadId, "en")).toMatchObject({ reach: "unreachable", abilities: { post: false } });
  });

  it("is nobody who blocked one, and one cannot tell; what was written stays, and the log has it", async () => {
    const [awa, lan, omar] = [await somebody(), await somebody(), await somebody()];
    const { threadId } = await write(awa, [lan]);
    await setBlock(lan, awa.handle, true);
    await setBlock(lan, awa.handle, true);
    await expect(answer(awa, threadId, "Hello?")).rejects.toMatchObject(unreachable);
    await expect(write(awa, [lan])).rejects.toMatchObject({ message: "unreachable" });
    await expect(write(awa, [omar, lan])).rejects.toMatchObject({ message: "unreachable", field: "to" });
    expect((await threadView(awa, threadId, "en")).reach).toBe("unreachable");
    expect((await threadView(lan, threadId, "en")).reach).toBe("blocked");
    expect(await blockedPeople(lan)).toMatchObject([{ handle: awa.handle }]);
    await deleteMessage(awa, { threadId, seq: 1 });
    await setBlock(lan, awa.handle, false);
    await answer(awa, threadId, "Thank you");
    const noted = await database().select({ action: auditEntry.action }).from(auditEntry).where(and(eq(auditEntry.actorId, lan.personId), eq(auditEntry.subjectId, String(awa.personId))));
    expect(noted.map(({ action }) => action).sort()).toEqual(["person.blocked", "person.unblocked"]);
    expect(await database().$count(conversation, eq(conversation.threadId, threadId))).toBe(1);
  });
});

describe("a reported direct message", () => {
  it("comes to administrators alone, without its conversation", async () => {
    const [awa, lan, administrator] = [await somebody(), await somebody(), await somebody({ organisationRole: "administrator" })];
    const { threadId } = await write(awa, [lan], "Harmless");
    await answer(awa, threadId, "Rude words");
    await reportMessage(lan, threadId, { seq: 2, ground: "rude", note: "Again" });
    await expect(leftReportList(lan, "en", { show: "open", page: 1 })).rejects.toMatchObject(hidden);
    const { reports } = await leftReportList(administrator, "en", { show: "open", page: 1 });
    const report = reports.find(({ author }) => author.handle === awa.handle);
    expect(report).toMatchObject({ words: "Rude words", note: "Again", threadId: 0, title: "", seq: 0, reporter: { handle: lan.handle } });
    await expect(threadView(administrator, threadId, "en")).rejects.toMatchObject(hidden);
    await expect(resolveLeftReport(lan, { report: report!.id, outcome: "left", resolution: "No" })).rejects.toMatchObject(hidden);
    await resolveLeftReport(administrator, { report: report!.id, outcome: "acted", resolution: "Spoken to" });
    expect((await leftReportList(administrator, "en", { show: "settled", page: 1 })).reports).toContainEqual(expect.objectContaining({ id: report!.id, resolution: "Spoken to" }));
  });
});
