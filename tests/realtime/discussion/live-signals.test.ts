import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { person } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { changePreferences } from "~/modules/identity/change-preferences.server";
import { writeToPeople } from "~/modules/conversations/write-to-people.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { database } from "~/platform/database/connection.server";
import { actorFor } from "../../support/actors";
import { eventually } from "../../support/eventually";
import { LiveClient } from "../../support/live-client";
import { clientOf } from "../../support/sessions";

/** Two people in a conversation, and a third who is not. */
async function talk() {
  const [one, two, other] = [await buildPerson(database()), await buildPerson(database()), await buildPerson(database())];
  const { threadId } = await writeToPeople(await actorFor(one), { to: [two.handle], title: "", messageId: randomUUID(), language: "en", message: renderMessage("Good morning") });
  return { one, two, other, threadId, channel: `thread:${threadId}` };
}

const said = (client: LiveClient, name: string) => client.events.filter((event) => event.name === name);

describe("a conversation, live", () => {
  it("is followed by its people alone", async () => {
    const { two, other, channel } = await talk();
    const [theirs, outsider] = [await LiveClient.connect(two), await LiveClient.connect(other)];
    expect(await theirs.follow(channel)).toEqual({ ok: true });
    expect(await outsider.follow(channel)).toEqual({ ok: false, code: "not_found" });
  });

  it("shows the others that one writes, unless one does not want it, and never to who is not in it", async () => {
    const { one, two, other, channel } = await talk();
    const [mine, theirs, outsider] = [await LiveClient.connect(one), await LiveClient.connect(two), await LiveClient.connect(other)];
    for (const client of [mine, theirs]) await client.follow(channel);
    outsider.emit("signal", channel, "typing");
    mine.emit("signal", channel, "nonsense");
    mine.emit("signal", channel, "typing");
    await theirs.heard("typing");
    expect(said(theirs, "typing").map(({ payload }) => payload)).toEqual([{ by: one.id, name: one.displayName, channel }]);
    expect([...said(mine, "typing"), ...said(outsider, "typing")]).toEqual([]);
    await database().update(person).set({ showsTyping: false }).where(eq(person.id, two.id));
    theirs.emit("signal", channel, "typing");
    theirs.emit("signal", `person:${two.id}`, "typing");
    mine.emit("signal", channel, "typing");
    await theirs.follow(channel);
    expect(said(mine, "typing")).toEqual([]);
  });

  it("tells those of its people who show that they are here of one another, and nobody else, as they come and go", { timeout: 90_000 }, async () => {
    const { one, two, other, threadId } = await talk();
    const channel = `presence:${threadId}`;
    const show = (id: number, shows: boolean) => database().update(person).set({ showsPresence: shows }).where(eq(person.id, id));
    await show(one.id, true);
    await show(other.id, true);
    const [mine, theirs, outsider] = [await LiveClient.connect(one), await LiveClient.connect(two), await LiveClient.connect(other)];
    expect(await mine.follow(channel)).toEqual({ ok: true });
    for (const client of [theirs, outsider]) expect(await client.follow(channel)).toEqual({ ok: false, code: "not_found" });
    const patience = 20_000;
    await mine.heard("attendance", ({ count }) => count === 1, patience);

    await show(two.id, true);
    expect(await theirs.follow(channel)).toEqual({ ok: true });
    const together = await mine.heard("attendance", ({ count }) => count === 2, patience);
    expect(together.payload.people).toEqual(expect.arrayContaining([{ id: one.id, name: one.displayName }, { id: two.id, name: two.displayName }]));
    await theirs.heard("attendance", ({ count }) => count === 2, patience);

    const before = mine.events.length;
    await changePreferences(await actorFor(two), { showsPresence: false });
    await theirs.heard("channel_closed", (payload) => payload.channel === channel, patience);
    await eventually(() => mine.events.slice(before).some(({ name, payload }) => name === "attendance" && payload.count === 1), "the news that the other is gone", patience);
    expect(outsider.events.filter(({ name }) => name === "attendance")).toEqual([]);
  });

  it("is read on one device and so on all: the counts of the other windows follow", async () => {
    const { one, two, threadId } = await talk();
    const desk = await LiveClient.connect(two);
    await desk.follow(`person:${two.id}`);
    const phone = await clientOf(two);
    await phone.send(`/messages/${threadId}/messages`, { method: "POST", body: "read=1" });
    const counted = await desk.heard("conversations_changed", ({ unread }) => unread === 0);
    expect(counted.payload).toMatchObject({ threadId, unread: 0 });
    await desk.heard("thread_read", (payload) => payload.threadId === threadId);
    const others = await LiveClient.connect(one);
    expect(await others.follow(`person:${two.id}`)).toMatchObject({ ok: false });
  });
});
