import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { removeMember } from "~/modules/teams/remove-member.server";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import * as schema from "~db/schema";
import { buildThread } from "~db/seed/factories/build-thread";
import { actorFor } from "../../support/actors";
import { eventually } from "../../support/eventually";
import { freePort } from "../../support/free-port";
import { LastingReader } from "../../support/lasting-reader";
import { LastingWriter } from "../../support/lasting-writer";
import { LiveClient } from "../../support/live-client";
import { openSessionFor } from "../../support/open-session";
import { startServer, type Server } from "../../support/server";
import { startSeveralProcesses, type Processes } from "../../support/several-processes";
import { privateTeam, revoked, storedText } from "./space";

const patience = 60_000;

let processes: Processes;

beforeEach(async () => {
  processes = await startSeveralProcesses();
}, 120_000);

afterEach(() => processes?.close(), 60_000);

/** A team with a thread and a document, and people who read and write them. */
async function place() {
  const { team, member, lead } = await privateTeam();
  const thread = await buildThread(database(), { teamId: team.id });
  const document = await createDocument(await actorFor(lead), team.slug, { title: "Shared", kind: "working", language: "en", text: "Begin" });
  const path = `/teams/${team.slug}/threads/${thread.id}`;
  return {
    team, member, lead, thread, document, path,
    reader: async (origin: string) => new LastingReader(origin, { ...(await openSessionFor((await member()).id)), threadId: thread.id, path }, processes.publicOrigin),
    writer: async (origin: string) => {
      const writer = new LastingWriter(`document:${document.id}`, origin, (await openSessionFor((await member()).id)).cookie, processes.publicOrigin);
      onTestFinished(() => writer.leave());
      return writer;
    },
  };
}

async function post(server: Server, author: { id: number }, path: string, words: string): Promise<void> {
  const client = await processes.clientAt(server, author);
  const body = new URLSearchParams({ messageId: randomUUID(), message: words, language: "en" }).toString();
  expect((await client.send(path, { method: "POST", body })).status).toBe(303);
}

const seqs = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const shows = (readers: LastingReader[], count: number) => eventually(() => readers.every(({ shown }) => shown.length === count), `all ${count} messages on every page`, patience);
const condition = async (server: Server): Promise<string> => (await (await fetch(`${server.origin}/readyz`)).text()).trim();

async function everythingConfirmed(writers: LastingWriter[]): Promise<void> {
  await eventually(() => {
    writers.forEach((writer) => writer.isOpen && writer.ask());
    return writers.every(({ isStored }) => isStored);
  }, "the confirmation of all words", patience);
}

test("a process that is killed takes nothing with it: its readers and writers go on at the other, and miss nothing", { timeout: 240_000 }, async () => {
  const { member, document, path, reader, writer } = await place();
  const readers = await Promise.all([1, 2, 3, 4].map(() => reader(processes.publicOrigin)));
  const writers = await Promise.all([1, 2, 3, 4].map(() => writer(processes.publicOrigin)));
  await eventually(() => readers.every(({ isFollowing }) => isFollowing) && writers.every(({ isOpen }) => isOpen), "all readers and writers", patience);
  const author = await member();
  await post(processes.one, author, path, "Before");
  let typed = 0;
  const typing = setInterval(() => {
    typed += 1;
    writers[typed % writers.length]!.type(` w${typed}.`);
  }, 20);
  onTestFinished(() => clearInterval(typing));
  await eventually(() => writers.every(({ confirmed }) => confirmed > 3), "the first confirmed words", patience);
  await processes.one.kill9();
  await post(processes.other, author, path, "After");
  const typedBefore = typed;
  await eventually(() => typed > typedBefore + 50, "words that are typed meanwhile", patience);
  clearInterval(typing);
  await eventually(() => readers.every(({ isFollowing }) => isFollowing), "all readers at the other process", patience);
  await eventually(() => writers.every(({ isOpen }) => isOpen), "all writers at the other process", patience);
  await post(processes.other, author, path, "Later");

  await shows(readers, 3);
  for (const one of readers) expect(one.shown).toEqual(seqs(3));
  await everythingConfirmed(writers);
  const words = seqs(typed).map((count) => ` w${count}.`);
  const stored = await storedText(document.id);
  expect(words.filter((word) => stored.split(word).length !== 2)).toEqual([]);
  for (const one of writers) await eventually(() => one.text === stored, "the same text in every editor", patience);
  expect(await database().$count(schema.message)).toBe(3);
});

describe("Redis that goes", () => {
  test.each([
    { way: "is stopped and started again", goes: () => processes.redis.stop(), comes: () => processes.redis.start() },
    { way: "stands still and goes on", goes: async () => processes.redis.freeze(), comes: async () => processes.redis.thaw() },
  ])("and $way: everything is taken meanwhile, rights end in time, the state is said, and afterwards nothing is missing and all is live again", { timeout: 240_000 }, async ({ goes, comes }) => {
    const { team, member, lead, document, path, thread, reader, writer } = await place();
    const both = [processes.one, processes.other];
    const readers = await Promise.all(both.map(({ origin }) => reader(origin)));
    const writers = await Promise.all(both.map(({ origin }) => writer(origin)));
    await eventually(() => readers.every(({ isFollowing }) => isFollowing) && writers.every(({ isOpen }) => isOpen), "all readers and writers", patience);
    const author = await member();
    const leaving = await Promise.all(both.map(() => member()));
    const followers = await Promise.all(both.map((server, index) => LiveClient.connect(leaving[index]!, processes.at(server))));
    for (const live of followers) expect(await live.follow(`thread:${thread.id}`)).toEqual({ ok: true });

    await post(processes.one, author, path, "Before");
    await shows(readers, 1);

    await goes();
    for (const server of both) await eventually(async () => (await condition(server)).includes("Redis is away"), "the word that Redis is away", patience);
    for (const server of both) for (const words of ["one", "two", "three"]) await post(server, author, path, words);
    for (const [index, one] of writers.entries()) one.type(` Of ${index}.`);
    await everythingConfirmed(writers);
    for (const { id } of leaving) await removeMember(await actorFor(lead), { slug: team.slug, personId: id });
    await Promise.all(followers.map((live) => live.heard("channel_closed", () => true, revoked)));

    await comes();
    for (const server of both) await eventually(async () => (await condition(server)) === "ready", "the word that Redis is back", patience);
    await shows(readers, 7);
    for (const one of readers) expect(one.shown).toEqual(seqs(7));
    for (const one of writers) await eventually(() => one.text.includes(" Of 0.") && one.text.includes(" Of 1."), "the words of both in every editor", patience);
    expect(writers[0]!.text).toBe(writers[1]!.text);
    expect(await storedText(document.id)).toBe(writers[0]!.text);
    for (const server of both) expect(server.output()).toMatch(/Redis is away.*[^]*Redis is back/);

    await eventually(() => readers.every(({ isFollowing }) => isFollowing), "all readers again", patience);
    const before = readers.map(({ heard }) => heard);
    for (const server of both) for (const words of ["four", "five", "six"]) await post(server, author, path, words);
    await eventually(() => readers.every(({ heard }, index) => heard >= before[index]! + 6), "what is posted now, live", patience);
    await eventually(() => writers.every(({ isOpen }) => isOpen), "both editors", patience);
    writers[0]!.type(" Live.");
    await eventually(() => writers[1]!.text.includes(" Live."), "the word on the other process", patience);
  });

  test("does not keep a document from being opened, and those who open it meet when it is back", { timeout: 180_000 }, async () => {
    const { writer } = await place();
    await processes.redis.stop();
    for (const server of [processes.one, processes.other]) await eventually(async () => (await condition(server)).includes("Redis is away"), "the word that Redis is away", patience);
    const writers = await Promise.all([processes.one, processes.other].map(({ origin }) => writer(origin)));
    await eventually(() => writers.every(({ isOpen }) => isOpen), "both editors", patience);
    writers[0]!.type(" Alone.");
    await everythingConfirmed(writers);
    await processes.redis.start();
    await eventually(() => writers[1]!.text.includes(" Alone."), "the word on the other process", patience);
  });
});

test("a Redis that does not answer, or an address that is none, stops the start with one line that says what to do", { timeout: 120_000 }, async () => {
  for (const [address, words] of [
    [`redis://:secret@127.0.0.1:${await freePort()}`, /REDIS_URL: no Redis answers at 127\.0\.0\.1:\d+\. Is it running/],
    ["http://127.0.0.1", /The setting REDIS_URL is wrong: must begin with redis:/],
  ] as const) {
    const starting = startServer({ databaseUrl: environment().DATABASE_URL, environment: { REDIS_URL: address } });
    const printed = await starting.then(() => "it started", (error: Error) => error.message.trim());
    expect(printed).toContain("ended with 1");
    expect(printed.split("\n").at(-1)).toMatch(words);
    expect(printed).not.toMatch(/secret|^\s+at /m);
  }
});
