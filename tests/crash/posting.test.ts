import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import * as schema from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildThread } from "~db/seed/factories/build-thread";
import { eventually } from "../support/eventually";
import { HttpClient } from "../support/http-client";
import { LastingReader } from "../support/lasting-reader";
import { lossyLink } from "../support/lossy-link";
import { openSessionFor } from "../support/open-session";
import { startServer, type Server } from "../support/server";

const writers = 6;
const kills = 10;
/** One in so many answers is lost. */
const loses = 10;
/** So many times one message is sent at the same moment. */
const copies = 50;

/** A thread with people who write in it. */
async function threadWithWriters() {
  const team = await buildTeam(database());
  const thread = await buildThread(database(), { teamId: team.id });
  const cookies: string[] = [];
  for (let index = 0; index < writers; index++) {
    const person = await buildPerson(database());
    await buildMembership(database(), { teamId: team.id, personId: person.id });
    cookies.push((await openSessionFor(person.id)).cookie);
  }
  return { threadId: thread.id, path: `/teams/${team.slug}/threads/${thread.id}`, cookies };
}

interface Place {
  path: string;
  /** The server's own origin, and that of the link to it. */
  origin: string;
  link: string;
}

interface Posted {
  id: string;
  cookie: string;
  acknowledged: boolean;
}

/** Sends a message as its form does; gives where the answer leads, null when there is none. */
async function post({ path, origin, link }: Place, message: Posted): Promise<string | null> {
  const client = new HttpClient(link);
  client.cookies.add(message.cookie);
  const body = new URLSearchParams({ messageId: message.id, message: `Words of ${message.id}`, language: "en" }).toString();
  const answer = await client.send(path, { method: "POST", body, headers: { origin } }).catch(() => null);
  if (answer?.status !== 303) return null;
  message.acknowledged = true;
  return answer.headers.location ?? "";
}

/** Everybody writes without a pause, and again what nobody answered, until the server is gone; it is killed in the middle. */
async function postUntilKilled(server: Server, place: Place, cookies: string[]): Promise<Posted[]> {
  const sent: Posted[] = [];
  let alive = true;
  const write = async (cookie: string) => {
    while (alive) {
      const message = { id: randomUUID(), cookie, acknowledged: false };
      sent.push(message);
      await post(place, message);
      if (alive && !message.acknowledged) await post(place, message);
    }
  };
  const writing = cookies.map(write);
  const enough = () => sent.filter(({ acknowledged }) => acknowledged).length > 2 * writers;
  await eventually(enough, "the first acknowledged messages", 60_000);
  await server.kill9();
  alive = false;
  await Promise.all(writing);
  return sent;
}

const rowsOf = (threadId: number) => database().select({ id: schema.message.id, seq: schema.message.seq }).from(schema.message).where(eq(schema.message.threadId, threadId)).orderBy(schema.message.seq);

test("ten times kill -9 in the middle of posts, with one in ten answers lost: what was acknowledged is there, what was sent again is there once, and every open page ends with the same order", { timeout: 240_000 }, async () => {
  const { threadId, path, cookies } = await threadWithWriters();
  let server = await startServer({ databaseUrl: environment().DATABASE_URL });
  const link = await lossyLink(server.port, { loses });
  const place: Place = { path, origin: server.origin, link: link.origin };
  const readers = cookies.slice(0, 3).map((cookie) => new LastingReader(server.origin, { cookie, threadId, path }));
  const sent: Posted[] = [];
  for (let kill = 0; kill < kills; kill++) {
    sent.push(...(await postUntilKilled(server, place, cookies)));
    server = await startServer({ databaseUrl: server.databaseUrl, port: server.port, dataFolder: server.dataFolder });
  }
  onTestFinished(async () => void (await server.stop()));
  expect(link.lost()).toBeGreaterThan(kills);
  const stored = new Set((await rowsOf(threadId)).map(({ id }) => id));
  expect(sent.filter(({ acknowledged }) => acknowledged).length).toBeGreaterThan(kills * writers);
  expect(sent.filter(({ id, acknowledged }) => acknowledged && !stored.has(id))).toEqual([]);

  for (const message of sent) while (!(await post(place, message)));
  const rows = await rowsOf(threadId);
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(sent.map(({ id }) => id)));
  expect(rows.length).toBe(sent.length);
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_row, index) => index + 1));

  for (const reader of readers) {
    await eventually(async () => {
      await reader.wakeUp();
      return reader.shown.length === rows.length;
    }, "every message on an open page", 60_000);
    expect(reader.shown).toEqual(rows.map(({ seq }) => seq));
  }
  const unfinished = isNull(schema.outboxEvent.finishedAt);
  // What the killed server had claimed becomes due a minute later; let that minute be over.
  await database().update(schema.outboxEvent).set({ dueAt: new Date() }).where(unfinished);
  await eventually(async () => (await database().$count(schema.outboxEvent, unfinished)) === 0, "following every event", 60_000);
});

test("the same submission fifty times at once, with one in ten answers lost, is one message and one event, and every answer leads to it", async () => {
  const { threadId, path, cookies } = await threadWithWriters();
  const server = await startServer({ databaseUrl: environment().DATABASE_URL });
  onTestFinished(async () => void (await server.stop()));
  const link = await lossyLink(server.port, { loses });
  const message = { id: randomUUID(), cookie: cookies[0]!, acknowledged: false };
  const answers = await Promise.all(Array.from({ length: copies }, () => post({ path, origin: server.origin, link: link.origin }, message)));
  expect(answers.filter((answer) => answer === null).length).toBe(copies / loses);
  expect(new Set(answers.filter((answer) => answer !== null))).toEqual(new Set([`${path}#message-1`]));
  expect(await rowsOf(threadId)).toEqual([{ id: message.id, seq: 1 }]);
  const told = and(eq(schema.outboxEvent.type, "discussion.message_posted"), sql`${schema.outboxEvent.payload} ->> 'messageId' = ${message.id}`);
  expect(await database().$count(schema.outboxEvent, told)).toBe(1);
});
