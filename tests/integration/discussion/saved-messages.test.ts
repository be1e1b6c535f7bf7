import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { message, notification, savedMessage } from "~db/schema";
import { deleteMessage } from "~/modules/discussion/message-life/delete-message.server";
import { readThread } from "~/modules/discussion/read-thread.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { mostSaved } from "~/modules/discussion/saved/contract";
import { remindDue } from "~/modules/discussion/saved/remind-due.server";
import { remindOf, saveMessage, unsaveMessage } from "~/modules/discussion/saved/save-message.server";
import { savedLine, savedList } from "~/modules/discussion/saved/saved-list.server";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { openNotification } from "~/modules/notifications/open-notification.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { followEvents } from "../../support/events";
import { begin, buildSpace, say } from "./space";

const all = (actor: Actor) => savedList(actor, { limit: 100 });
const soon = () => new Date(Date.now() + 60_000);
const then = () => new Date(Date.now() + 120_000);

/** A private team's thread with two messages, of which a reader has saved the second. */
async function talk() {
  const space = await buildSpace({ visibility: "private" });
  const threadId = await begin(space.member, space.team.slug);
  await say(space.member, threadId, "Where to look first");
  const reader = await space.join();
  const { id } = await saveMessage(reader, { threadId, seq: 2 });
  return { ...space, threadId, reader, id };
}

const remindersOf = (actor: Actor) => database().select().from(notification).where(eq(notification.personId, actor.personId))
  .then((rows) => rows.filter(({ reason }) => reason === "reminder"));

describe("a saved message", () => {
  it("is its owner's alone, once however often it is saved, and goes when it is put away", async () => {
    const { member, threadId, reader, id } = await talk();
    await saveMessage(reader, { threadId, seq: 2 });
    expect(await all(reader)).toMatchObject([{ id, title: "Heat stress", words: "Where to look first", remindAt: null, href: expect.stringContaining("#message-2") }]);
    expect(await all(member)).toEqual([]);
    await unsaveMessage(member, id);
    expect(await all(reader)).toHaveLength(1);
    await unsaveMessage(reader, id);
    expect(await all(reader)).toEqual([]);
  });

  it("is found where it was moved or deleted, and says nothing of itself where its owner no longer reads", async () => {
    const { team, member, threadId, reader, id } = await talk();
    await deleteMessage(member, { threadId, seq: 2 });
    expect(await all(reader)).toMatchObject([{ id, title: "Heat stress", words: null }]);
    await leaveTeam(reader, team);
    expect(await all(reader)).toMatchObject([{ id, title: null, href: null, by: null, words: null }]);
    await expect(savedLine(reader, id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("must be one that its reader may read and that is there", async () => {
    const { outsider, member, threadId, reader } = await talk();
    await expect(saveMessage(await outsider(), { threadId, seq: 1 })).rejects.toMatchObject({ code: "not_found" });
    await deleteMessage(member, { threadId, seq: 2 });
    await unsaveMessage(reader, (await all(reader))[0]!.id);
    await expect(saveMessage(reader, { threadId, seq: 2 })).rejects.toMatchObject({ code: "not_found" });
  });

  it("is one of so many at most", async () => {
    const { member, threadId, reader } = await talk();
    const rows = Array.from({ length: mostSaved - 1 }, (_, place) => ({ id: randomUUID(), threadId, seq: place + 3, authorId: member.personId, ...renderMessage("Words"), language: "en" as const }));
    await database().insert(message).values(rows);
    await database().insert(savedMessage).values(rows.map(({ id }) => ({ personId: reader.personId, messageId: id })));
    await expect(saveMessage(reader, { threadId, seq: 1 })).rejects.toMatchObject({ code: "invalid", field: "save" });
    expect(await all(reader)).toHaveLength(100);
    await saveMessage(reader, { threadId, seq: 2 });
  });

  it("comes by pages, none twice and none left out, also of those saved at one moment", async () => {
    const { member, threadId, reader } = await talk();
    for (const words of ["three", "four", "five"]) await say(member, threadId, words);
    for (const seq of [1, 3, 4, 5]) await saveMessage(reader, { threadId, seq });
    await database().update(savedMessage).set({ savedAt: new Date("2026-11-02T08:00:00.123Z") }).where(eq(savedMessage.personId, reader.personId));
    const whole = (await all(reader)).map(({ id }) => id);
    const pages: string[] = [];
    for (let after: { savedAt: Date; id: string } | undefined; pages.length < whole.length;) {
      const page = await savedList(reader, { after, limit: 2 });
      pages.push(...page.map(({ id }) => id));
      after = page.at(-1);
    }
    expect([whole.length, pages]).toEqual([5, whole]);
  });
});

describe("a reminder", () => {
  it("is told in its owner's inbox at its time, once, though the message is long read, and leads to it", async () => {
    const { threadId, reader, id } = await talk();
    await readThread(reader, { threadId, seq: 2 });
    await remindOf(reader, id, soon());
    await remindDue(new Date());
    await followEvents();
    expect(await remindersOf(reader)).toEqual([]);
    await Promise.all([remindDue(then()), remindDue(then())]);
    await remindDue(then());
    await followEvents();
    const [told, ...more] = await remindersOf(reader);
    expect([told?.readAt, more]).toEqual([null, []]);
    expect((await inboxView(reader, "en", { show: "unread" })).entries).toMatchObject([{ reason: "reminder", unread: 1, words: { text: "Where to look first" } }]);
    expect(await openNotification(reader, told!.id)).toMatchObject({ href: expect.stringContaining("#message-2"), reads: { id: told!.id } });
    expect(await all(reader)).toMatchObject([{ id, remindAt: null }]);
  });

  it("stays unread while its reader reads on in the thread", async () => {
    const { member, threadId, reader, id } = await talk();
    await readThread(reader, { threadId, seq: 2 });
    await remindOf(reader, id, soon());
    await remindDue(then());
    await followEvents();
    await say(member, threadId, "And then");
    await readThread(reader, { threadId, seq: 3 });
    expect(await remindersOf(reader)).toMatchObject([{ readAt: null }]);
  });

  it("may be set again for the same message, and told again", async () => {
    const { reader, id } = await talk();
    for (const at of [soon(), new Date(Date.now() + 90_000)]) {
      await remindOf(reader, id, at);
      await remindDue(then());
      await followEvents();
    }
    expect(await remindersOf(reader)).toHaveLength(2);
  });

  it("is told of nothing that was deleted, put away, or is no longer read", async () => {
    const [deleted, away, lost] = [await talk(), await talk(), await talk()];
    for (const { reader, id } of [deleted, away, lost]) await remindOf(reader, id, soon());
    await deleteMessage(deleted.member, { threadId: deleted.threadId, seq: 2 });
    await unsaveMessage(away.reader, away.id);
    await leaveTeam(lost.reader, lost.team);
    await remindDue(then());
    await followEvents();
    expect(await Promise.all([deleted, away, lost].map(({ reader }) => remindersOf(reader)))).toEqual([[], [], []]);
  });

  it("lies ahead, within a year, and belongs to a message that is saved", async () => {
    const { member, reader, id } = await talk();
    await expect(remindOf(reader, id, new Date(Date.now() - 1000))).rejects.toMatchObject({ code: "invalid", field: "sendAt" });
    await expect(remindOf(reader, id, new Date(Date.now() + 400 * 86_400_000))).rejects.toMatchObject({ code: "invalid", field: "sendAt" });
    await expect(remindOf(member, id, soon())).rejects.toMatchObject({ code: "not_found" });
    await remindOf(reader, id, soon());
    await remindOf(reader, id, null);
    expect(await all(reader)).toMatchObject([{ remindAt: null }]);
  });
});
