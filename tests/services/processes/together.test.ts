import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { XmlElement, XmlText } from "yjs";
import { writeToPeople } from "~/modules/conversations/write-to-people.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { editHref } from "~/modules/documents/hrefs";
import { hangUps } from "~/platform/collaboration/hang-up";
import { database } from "~/platform/database/connection.server";
import * as schema from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildThread } from "~db/seed/factories/build-thread";
import { actorFor } from "../../support/actors";
import { Collaborator } from "../../support/collaborator";
import { eventually } from "../../support/eventually";
import { HttpClient } from "../../support/http-client";
import { LastingReader } from "../../support/lasting-reader";
import { LastingWriter } from "../../support/lasting-writer";
import { LiveClient } from "../../support/live-client";
import { openSessionFor } from "../../support/open-session";
import { startServer, type Server } from "../../support/server";
import { startSeveralProcesses, type Processes } from "../../support/several-processes";
import { privateTeam, revoked, storedText } from "./space";

const patience = 30_000;
/** Each is followed by whichever process is first: of so many, both follow some. */
const several = 12;

let processes: Processes;

beforeAll(async () => {
  processes = await startSeveralProcesses();
}, 120_000);

afterAll(() => processes?.close(), 60_000);

async function openAt(server: Server, name: string, person: { id: number }): Promise<Collaborator> {
  const writer = await Collaborator.open(name, person, processes.at(server));
  await writer.until(() => writer.isOpen, "the text", patience);
  return writer;
}

const textIn = (writer: Collaborator) => writer.doc.getXmlFragment("default").toString();
const wordsOf = (writer: Collaborator) => (writer.doc.getXmlFragment("default").get(0) as XmlElement).get(0) as XmlText;

async function sharedText(text = "Words") {
  const place = await privateTeam();
  const document = await createDocument(await actorFor(place.lead), place.team.slug, { title: "Shared", kind: "working", language: "en", text });
  return { ...place, document, name: `document:${document.id}` };
}

describe("people on two processes", () => {
  test("read each other's messages as they are posted, through a proxy that gives each connection to another process", { timeout: 120_000 }, async () => {
    const { team: { id: teamId, slug }, member } = await privateTeam();
    const thread = await buildThread(database(), { teamId });
    const path = `/teams/${slug}/threads/${thread.id}`;
    const readers = await Promise.all([1, 2, 3, 4].map(async () => new LastingReader(processes.publicOrigin, { ...(await openSessionFor((await member()).id)), threadId: thread.id, path })));
    await eventually(() => readers.every(({ isFollowing }) => isFollowing), "every reader", patience);
    const author = await member();
    const clients = [await processes.clientAt(processes.one, author), await processes.clientAt(processes.other, author)];
    for (let count = 0; count < several; count++) {
      const body = new URLSearchParams({ messageId: randomUUID(), message: `Words ${count}`, language: "en" }).toString();
      const answer = await clients[count % 2]!.send(path, { method: "POST", body });
      expect(answer.status).toBe(303);
    }
    for (const reader of readers) {
      await eventually(() => reader.heard === several, `every message, live; ${reader.heard} came`, patience);
      expect(reader.shown).toEqual(Array.from({ length: several }, (_, index) => index + 1));
    }
  });

  test("see that the others write, and who is here", { timeout: 120_000 }, async () => {
    const [one, other] = [await buildPerson(database()), await buildPerson(database())];
    const { threadId } = await writeToPeople(await actorFor(one), { to: [other.handle], title: "", messageId: randomUUID(), language: "en", message: renderMessage("Good morning") });
    for (const { id } of [one, other]) await database().update(schema.person).set({ showsPresence: true, showsTyping: true }).where(eq(schema.person.id, id));
    const mine = await LiveClient.connect(one, processes.at(processes.one));
    const theirs = await LiveClient.connect(other, processes.at(processes.other));
    for (const client of [mine, theirs]) for (const kind of ["thread", "presence"]) expect(await client.follow(`${kind}:${threadId}`)).toEqual({ ok: true });
    mine.emit("signal", `thread:${threadId}`, "typing");
    await theirs.heard("typing", ({ by }) => by === one.id, patience);
    for (const client of [mine, theirs]) await client.heard("attendance", ({ count }) => count === 2, patience);
    const before = mine.events.length;
    theirs.leave();
    await eventually(() => mine.events.slice(before).some(({ name, payload }) => name === "attendance" && payload.count === 1), "the news that the other is gone", patience);
  });

  test("are told of what concerns them wherever they are connected", { timeout: 120_000 }, async () => {
    const [one, other] = [await buildPerson(database()), await buildPerson(database())];
    const live = await Promise.all([processes.one, processes.other].map((server) => LiveClient.connect(other, processes.at(server))));
    for (const client of live) expect(await client.follow(`person:${other.id}`)).toEqual({ ok: true });
    for (let count = 0; count < several; count++) {
      await writeToPeople(await actorFor(one), { to: [other.handle], title: `${count}`, messageId: randomUUID(), language: "en", message: renderMessage("Good morning") });
    }
    const heard = (client: LiveClient) => client.events.filter(({ name }) => name === "conversations_changed").length;
    for (const client of live) await eventually(() => heard(client) >= several, "every change in both windows", patience);
  });
});

describe("a right that is lost", () => {
  test("by a member who is removed on one process ends what they have open on the other within five seconds", { timeout: 120_000 }, async () => {
    const { team: { id: teamId, slug }, member, lead, name } = await sharedText();
    const thread = await buildThread(database(), { teamId });
    for (const [index, server] of [processes.one, processes.other].entries()) {
      const leaving = await member();
      const live = await LiveClient.connect(leaving, processes.at(processes.other));
      expect(await live.follow(`thread:${thread.id}`)).toEqual({ ok: true });
      const writer = await openAt(processes.other, name, leaving);
      const page = await (await processes.clientAt(server, lead)).get(`/teams/${slug}/people`);
      await page.form(`Remove ${leaving.displayName} from the team`).submit();
      await Promise.all([
        live.heard("channel_closed", ({ channel }) => channel === `thread:${thread.id}`, revoked),
        writer.until(() => writer.closeCode === hangUps.notAllowed.code, `the end of round ${index}`, revoked),
      ]);
    }
  });

  test("by a session that ends closes its connections on every process", { timeout: 120_000 }, async () => {
    const person = await buildPerson(database());
    const { cookie } = await openSessionFor(person.id);
    const live = await Promise.all([processes.one, processes.other].map((server) => LiveClient.connect(null, { cookie, ...processes.at(server) })));
    const client = new HttpClient(processes.one.origin, { publicOrigin: processes.publicOrigin });
    client.cookies.add(cookie);
    await (await client.get("/preferences")).form("Sign out").submit();
    await Promise.all(live.map((one) => one.closed(revoked)));
  });
});

describe("a document that is open on two processes", () => {
  test("takes the words of both, is the same everywhere and in the database, each word once", { timeout: 120_000 }, async () => {
    const { member, document, name } = await sharedText("Begin");
    const writers = await Promise.all([processes.one, processes.other].map(async ({ origin }) => new LastingWriter(name, origin, (await openSessionFor((await member()).id)).cookie, processes.publicOrigin)));
    onTestFinished(() => writers.forEach((writer) => writer.leave()));
    await eventually(() => writers.every(({ isOpen }) => isOpen), "both editors", patience);
    const typed = Array.from({ length: 60 }, (_, index) => ` w${index}.`);
    for (const [index, word] of typed.entries()) {
      writers[index % 2]!.type(word);
      if (index % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    const hasAll = (text: string) => typed.every((word) => text.split(word).length === 2);
    for (const writer of writers) await eventually(() => hasAll(writer.text), "every word in both editors", patience);
    expect(writers[0]!.text).toBe(writers[1]!.text);
    for (const writer of writers) {
      await eventually(() => {
        writer.ask();
        return writer.isStored;
      }, "the confirmation of all words", patience);
    }
    expect(await storedText(document.id)).toBe(writers[0]!.text);
    const authors = await database().select({ id: schema.documentUpdate.authorId }).from(schema.documentUpdate).where(eq(schema.documentUpdate.documentId, document.id));
    expect(authors.every(({ id }) => id !== null)).toBe(true);
  });

  test("shows who writes on the other process under their real name, and that they left", { timeout: 120_000 }, async () => {
    const { member, name } = await sharedText();
    const [here, there] = [await member(), await member()];
    const one = await openAt(processes.one, name, here);
    const other = await openAt(processes.other, name, there);
    other.provider.setAwarenessField("user", { id: here.id, name: "Somebody else" });
    const names = () => [...(one.provider.awareness?.getStates().values() ?? [])].map(({ user }) => (user as { name: string } | undefined)?.name);
    await one.until(() => names().includes(there.displayName), "the other's presence", patience);
    expect(names()).not.toContain("Somebody else");
    other.leave();
    await one.until(() => !names().includes(there.displayName), "the other's leaving", 10_000);
  });

  test("takes what a form writes on the process where nobody has it open", { timeout: 120_000 }, async () => {
    const { lead, member, document, name } = await sharedText("One.");
    const writer = await openAt(processes.other, name, await member());
    const form = await (await processes.clientAt(processes.one, lead)).get(editHref(document));
    wordsOf(writer).insert(0, "Live. ");
    await writer.saved(patience);
    const saved = await form.form("Save the text").fill({ text: "One.\n\nTwo." }).submit();
    expect(saved.text).toContain("Live. One.");
    await writer.until(() => textIn(writer).includes("Two."), "the form's words", patience);
  });
});

test("a process that is asked to stop ends well, and lets its readers go on at the other", { timeout: 120_000 }, async () => {
  const third = await startServer({ databaseUrl: processes.one.databaseUrl, environment: { REDIS_URL: processes.redis.url, PUBLIC_URL: processes.publicOrigin } });
  const { member, document, name } = await sharedText("Begin.");
  const there = await openAt(processes.one, name, await member());
  const leaving = await openAt(third, name, await member());
  wordsOf(leaving).insert(0, "Last words. ");
  await leaving.saved(patience);
  expect(await third.stop()).toBe(0);
  expect(third.output()).not.toContain('"level":50');
  await there.until(() => textIn(there).includes("Last words. "), "what was written at the end", patience);
  expect(await storedText(document.id)).toContain("Last words. ");
});
