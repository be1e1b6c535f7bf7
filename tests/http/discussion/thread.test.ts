import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { message, threadRead } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { database } from "~/platform/database/connection.server";
import type { MessagesSince } from "~/modules/discussion/contract";
import { clientOf } from "../../support/sessions";
import { buildSpace, startThread } from "./spaces";

const idOf = (path: string) => Number(/threads\/(\d+)/.exec(path)?.[1]);

describe("without JavaScript", () => {
  it("a thread is begun, read and answered with plain forms", async () => {
    const { href, member } = await buildSpace();
    const [{ client: one }, { client: two, person }] = [await member(), await member()];
    const list = await one.get(href);
    const begun = await list.follow("Start a thread");
    const thread = await begun.form("Start the thread").fill({ kind: "question", title: "How many inspectors?", message: "A minister asks **again**.", language: "fr" }).submit();
    expect(thread.first.status).toBe(303);
    expect(thread.heading).toBe("How many inspectors?");
    expect(thread.text).toContain("A minister asks again.");

    const seen = await (await two.get(href)).follow("How many inspectors?");
    const answered = await seen.form("Send").fill({ message: "It depends:\n\n- on the workload\n- on the means" }).submit();
    expect(answered.first.status).toBe(303);
    expect(answered.first.headers.location).toBe(`${seen.path}#message-2`);
    expect(answered.byId("message-2")).toBeTruthy();
    expect(answered.html).toContain("<li>on the workload</li>");

    const back = await one.get(thread.path);
    expect(back.text).toContain(person.displayName);
    const solved = await back.form("Accept as the answer").submit();
    expect(solved.text).toContain("Accepted answer");
    expect((await one.get(`${href}?show=unanswered`)).hasLink("How many inspectors?")).toBe(false);
  });

  it("a message that cannot be taken comes back with its words and what is wrong with it", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const thread = await startThread(client, href);
    const long = "x".repeat(20_001);
    const back = await thread.form("Send").fill({ message: long, language: "ru" }).submit();
    expect(back.status).toBe(422);
    expect(back.describes("message")).toContain("A message can have at most 20,000 characters");
    expect(back.form("Send").value("message")).toBe(long);
    expect(back.form("Send").value("language")).toBe("ru");
    const blank = await thread.form("Send").fill({ message: " \n " }).submit();
    expect(blank.status).toBe(422);
    expect(blank.describes("message")).toContain("Write a message.");
    const deep = await thread.form("Send").fill({ message: `${"> ".repeat(12)}deep` }).submit();
    expect(deep.describes("message")).toContain("at most 10 deep");
  });

  it("a name in a message that calls nobody is told to its writer alone, beside it", async () => {
    const { href, member } = await buildSpace();
    const [{ client: one }, { client: two }] = [await member(), await member()];
    const thread = await startThread(one, href, { message: "Ask @wei-zang and write to a@b.example" });
    const [path = ""] = thread.path.split("?");
    expect(thread.first.headers.location).toBe(`${path}?nobody=1`);
    expect(thread.text).toContain("@wei-zang named nobody here, so nobody was called. You alone see this.");
    expect((await two.get(`${path}?nobody=1`)).text).not.toContain("named nobody");
    const answered = await thread.form("Send").fill({ message: "Or @li-nah" }).submit();
    expect(answered.first.headers.location).toBe(`${path}?nobody=2#message-2`);
    const said = answered.text;
    expect(said).toContain("@li-nah named nobody here");
    expect(said.indexOf("named nobody")).toBeGreaterThan(said.indexOf("Or @li-nah"));
    const edited = await (await answered.follow("Edit the message")).form("Save").fill({ message: "Or @li-nahh" }).submit();
    expect(edited.first.headers.location).toBe(`${path}?around=2&nobody=2#message-2`);
    expect(edited.text).toContain("@li-nahh named nobody here");
    const mended = await (await edited.follow("Edit the message")).form("Save").fill({ message: "Or somebody" }).submit();
    expect(mended.first.headers.location).toBe(`${path}?around=2#message-2`);
    expect(mended.text).not.toContain("named nobody");
    expect((await one.get(`${path}?nobody=77`)).status).toBe(200);
  });

  it("a thread that cannot be begun keeps all that was typed", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const back = await startThread(client, href, { title: "  ", message: "Many words", language: "ar", kind: "question" });
    expect(back.status).toBe(422);
    expect(back.describes("title")).toContain("Give the thread a title.");
    const form = back.form("Start the thread");
    expect([form.value("message"), form.value("language"), form.value("kind")]).toEqual(["Many words", "ar", "question"]);
    expect((await form.fill({ title: "Now with a title" }).submit()).heading).toBe("Now with a title");
  });

  it("the same form sent twice posts once, and with other words is a conflict that keeps them", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const thread = await startThread(client, href);
    const form = thread.form("Send").fill({ message: "only once" });
    await form.submit();
    const again = await form.submit();
    expect(again.first.headers.location).toBe(`${thread.path}#message-2`);
    const other = await form.fill({ message: "other words" }).submit();
    expect(other.status).toBe(422);
    expect(other.form("Send").value("message")).toBe("other words");
    const stored = await database().select({ seq: message.seq }).from(message).where(eq(message.threadId, idOf(thread.path)));
    expect(stored).toHaveLength(2);
  });

  it("a reader in lite mode has read what was sent to them, and gets no script", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const thread = await startThread(client, href);
    const lite = await member("member", { lite: true });
    const page = await lite.client.get(thread.path);
    expect(page.html).not.toContain("<script");
    expect(await readBy(lite.person.id, idOf(thread.path))).toBe(1);
    expect((await lite.client.get(href)).text).not.toContain("unread message");
  });

  it("a reader whose browser runs no script marks as read by a button", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const thread = await startThread(client, href);
    const reader = await member();
    await reader.client.get(thread.path);
    expect(await readBy(reader.person.id, idOf(thread.path))).toBeUndefined();
    const answer = await reader.client.send(`${thread.path}/messages`, { method: "POST", body: "read=1", headers: { accept: "text/html" } });
    expect([answer.status, answer.headers.location]).toEqual([303, `${thread.path}#message-1`]);
    expect(await readBy(reader.person.id, idOf(thread.path))).toBe(1);
  });
});

async function readBy(personId: number, threadId: number): Promise<number | undefined> {
  const [row] = await database().select({ seq: threadRead.lastReadSeq }).from(threadRead).where(and(eq(threadRead.personId, personId), eq(threadRead.threadId, threadId)));
  return row?.seq;
}

describe("what a script asks of a thread", () => {
  it("is given what it lacks, and told nothing about threads that are not its reader's", async () => {
    const { href, member } = await buildSpace({ visibility: "private" });
    const { client } = await member();
    const thread = await startThread(client, href);
    await thread.form("Send").fill({ message: "second" }).submit();
    const since = (await client.get(`${thread.path}/messages?since=1`)).json<MessagesSince>();
    expect(since.messages.map(({ seq, html }) => [seq, html])).toEqual([[2, '<p>second</p>']]);
    expect(since).toMatchObject({ last: 2, answerSeq: null });
    const stranger = await clientOf(await buildPerson(database()));
    expect((await stranger.send(`${thread.path}/messages?since=0`)).status).toBe(404);
    expect((await stranger.send(`${thread.path}/messages`, { method: "POST", body: "read=1" })).status).toBe(404);
    expect((await (await clientOf(null)).send(`${thread.path}/messages?since=0`)).status).toBe(401);
  });

  it.each(["since=x", "since=-1", "", "since=99999999999", "since=1.5"])("is refused when it asks %j", async (query) => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const thread = await startThread(client, href);
    expect((await client.send(`${thread.path}/messages?${query}`)).status).toBe(422);
  });
});

describe("a message sent by a page that is alive", () => {
  const send = (client: Awaited<ReturnType<typeof clientOf>>, path: string, fields: Record<string, string>) =>
    client.send(`${path}/messages`, { method: "POST", body: new URLSearchParams(fields).toString() });

  it("is answered with its number, once for each repetition, or with what is wrong", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const { path } = await startThread(client, href);
    const fields = { messageId: randomUUID(), message: "second", language: "en" };
    for (const answer of [await send(client, path, fields), await send(client, path, fields)]) {
      expect([answer.status, JSON.parse(answer.body.toString())]).toEqual([200, { sent: { messageId: fields.messageId, seq: 2, namedNobody: [] } }]);
    }
    const other = await send(client, path, { ...fields, message: "other words" });
    expect([other.status, JSON.parse(other.body.toString())]).toMatchObject([422, { errors: { message: ["conflict"] } }]);
    const blank = await send(client, path, { ...fields, message: "" });
    expect([blank.status, JSON.parse(blank.body.toString())]).toMatchObject([422, { errors: { message: ["required"] } }]);
  });

  it("is refused from observers, from strangers and from nobody", async () => {
    const { href, member } = await buildSpace({ visibility: "private" });
    const { path } = await startThread((await member()).client, href);
    const fields = () => ({ messageId: randomUUID(), message: "x", language: "en" });
    expect((await send((await member("observer")).client, path, fields())).status).toBe(403);
    expect((await send(await clientOf(await buildPerson(database())), path, fields())).status).toBe(404);
    expect((await send(await clientOf(null), path, fields())).status).toBe(401);
  });
});

describe("a thread's page", () => {
  it("stands under its own team, and elsewhere leads there", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const thread = await startThread(client, href);
    const moved = await client.send(thread.path.replace(href, "/teams/labour-inspection"));
    expect([moved.status, moved.headers.location]).toEqual([301, thread.path]);
  });

  it.each(["0", "x", "99999999999", "2000000000", "-1", "1e3"])("is not found under the id %s", async (id) => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    expect((await client.get(`${href}/threads/${id}`)).status).toBe(404);
  });

  it.each(["around=x", "before=-5", "after=9e99", "around=0&before=0&after=0", "around[]=1"])("opens all the same when asked for %s", async (query) => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const thread = await startThread(client, href);
    expect((await client.get(`${thread.path}?${query}`)).status).toBe(200);
  });

  it.each<Record<string, string>>([
    { messageId: "x", message: "a", language: "en" }, { messageId: randomUUID(), message: "a", language: "tlh" }, { message: "a", language: "en" },
    { messageId: randomUUID(), message: "\u0000\u0001", language: "en" }, {},
  ])("answers a malformed post %j with an error and no fault", async (fields) => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const thread = await startThread(client, href);
    expect((await client.post(thread.path, fields)).status).toBe(422);
    expect((await client.post(thread.path, { intent: "answer", seq: "x" })).status).toBe(422);
  });

  it("shows observers and readers from outside no form, and refuses what they post", async () => {
    const { href, member } = await buildSpace();
    const thread = await startThread((await member()).client, href);
    for (const client of [(await member("observer")).client, await clientOf(await buildPerson(database()))]) {
      const page = await client.get(thread.path);
      expect(page.status).toBe(200);
      expect(page.hasButton("Send")).toBe(false);
      expect(page.text).toContain("You can read this thread.");
      expect((await client.post(thread.path, { messageId: randomUUID(), message: "x", language: "en" })).status).toBe(403);
      expect((await client.get(`${href}/threads/new`)).status).toBe(403);
    }
  });

  it("tells the author's time and the reader's", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member("member", { timeZone: "Asia/Tokyo" });
    const thread = await startThread(client, href);
    const reader = await member("member", { timeZone: "Africa/Dakar" });
    expect((await reader.client.get(thread.path)).text).toMatch(/\d\d:\d\d \(yours \d\d:\d\d\)/);
    expect((await client.get(thread.path)).text).not.toContain("(yours");
  });
});
