import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { begunThread } from "~db/schema";
import { setBlock } from "~/modules/conversations/block-person.server";
import { begunConversation, begunConversations, keepBegunConversation, waitingConversations } from "~/modules/conversations/begun-conversations.server";
import { conversationList } from "~/modules/conversations/conversation-list.server";
import { writeDue } from "~/modules/conversations/later/write-due.server";
import { keepWordsBack, writeKeptNow, writeLater, writeLaterView } from "~/modules/conversations/later/write-later.server";
import { beginDue } from "~/modules/discussion/begun/begin-due.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { followEvents } from "../../support/events";
import { somebody, write } from "./people";

const soon = () => new Date(Date.now() + 3_600_000);
const after = () => new Date(Date.now() + 7_200_000);

async function kept(actor: Actor, to: Actor[], message = "Good morning", more: { id?: string; draft?: number; title?: string } = {}): Promise<string> {
  const { id = randomUUID(), draft = 0, title = "" } = more;
  await keepBegunConversation(actor, { messageId: id, draft, to: to.map(({ handle }) => handle), title, message, language: null });
  return id;
}

const wordsBetween = async (actor: Actor) => {
  const rows = await conversationList(actor, { after: undefined, limit: 10 });
  return Promise.all(rows.map(async ({ id }) => (await threadView(actor, id, "en")).messages.map(({ html }) => html.replace(/<[^>]*>/g, "").trim())));
};

describe("words to people that are to be sent later", () => {
  it("begin a conversation once when they are due, however many sweeps run at once", async () => {
    const [awa, lan] = [await somebody(), await somebody()];
    const id = await kept(awa, [lan]);
    await writeLater(awa, { id, sendAt: soon() });
    expect(await begunConversations(awa)).toEqual([]);
    expect(await waitingConversations(awa)).toMatchObject([{ id, message: "Good morning", to: [{ handle: lan.handle }] }]);
    await writeDue(new Date());
    expect(await wordsBetween(lan)).toEqual([]);
    await Promise.all([writeDue(after()), beginDue(after()), writeDue(after()), writeDue(after())]);
    expect(await wordsBetween(lan)).toEqual([["Good morning"]]);
    expect(await waitingConversations(awa)).toEqual([]);
  });

  it("go into the conversation that two people have begun meanwhile, and to a group each time anew", async () => {
    const [awa, lan, other] = [await somebody(), await somebody(), await somebody()];
    await writeLater(awa, { id: await kept(awa, [lan]), sendAt: soon() });
    await writeLater(awa, { id: await kept(awa, [lan, other], "To both", { title: "We three" }), sendAt: soon() });
    await write(lan, [awa], "You first");
    await writeDue(after());
    expect((await wordsBetween(lan)).toSorted()).toEqual([["To both"], ["You first", "Good morning"]]);
  });

  it("are given another time, kept back and sent at once, by their writer alone", async () => {
    const [awa, lan] = [await somebody(), await somebody()];
    const id = await kept(awa, [lan]);
    const [first, second] = [soon(), after()];
    await writeLater(awa, { id, sendAt: first });
    await writeLater(awa, { id, sendAt: second });
    expect(await writeLaterView(awa, id)).toMatchObject({ message: "Good morning", beginAt: second, to: [{ handle: lan.handle }] });
    for (const tried of [keepWordsBack, writeKeptNow, writeLaterView, (actor: Actor) => writeLater(actor, { id, sendAt: first })]) await expect(tried(lan, id)).rejects.toMatchObject({ code: "not_found" });
    const { version } = (await begunConversation(awa, id))!;
    await keepBegunConversation(awa, { messageId: id, draft: version, to: [lan.handle], title: "", message: "In other words", language: null }, { waits: true });
    expect(await waitingConversations(awa)).toMatchObject([{ id, message: "In other words", beginAt: second }]);
    await keepWordsBack(awa, id);
    await expect(keepWordsBack(awa, id)).rejects.toMatchObject({ code: "not_found" });
    expect(await begunConversations(awa)).toMatchObject([{ message: "In other words" }]);
    expect(await writeKeptNow(awa, id)).toMatchObject({ seq: 1 });
    expect(await database().$count(begunThread, eq(begunThread.id, id))).toBe(0);
  });

  it("are a draft again, and their writer told so, who may not write to all of them any more", async () => {
    const [awa, lan] = [await somebody(), await somebody()];
    const id = await kept(awa, [lan]);
    await writeLater(awa, { id, sendAt: soon() });
    await setBlock(lan, awa.handle, true);
    await expect(writeLater(awa, { id, sendAt: soon() })).rejects.toMatchObject({ code: "invalid", field: "to" });
    await writeDue(after());
    await writeDue(after());
    await followEvents();
    expect(await wordsBetween(lan)).toEqual([]);
    expect(await begunConversations(awa)).toMatchObject([{ id, message: "Good morning" }]);
    expect((await inboxView(awa, "en", { show: "all", page: 1 })).entries.map(({ reason }) => reason)).toEqual(["not_sent"]);
  });

  it.each([
    ["to nobody yet", "to", async (awa: Actor) => kept(awa, []), soon],
    ["without words", "message", async (awa: Actor) => kept(awa, [await somebody()], "", { title: "A title" }), soon],
    ["at a moment that is past", "sendAt", async (awa: Actor) => kept(awa, [await somebody()]), () => new Date(0)],
  ])("are not let wait %s", async (_, field, keeping, at) => {
    const awa = await somebody();
    await expect(writeLater(awa, { id: await keeping(awa), sendAt: at() })).rejects.toMatchObject({ code: "invalid", field });
  });
});
