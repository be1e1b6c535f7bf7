import { randomUUID } from "node:crypto";
import { eq, isNull } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import * as schema from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildThread } from "~db/seed/factories/build-thread";
import { eventually } from "../support/eventually";
import { HttpClient } from "../support/http-client";
import { openSessionFor } from "../support/open-session";
import { startServer, type Server } from "../support/server";

const writers = 6;
const rounds = 3;

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

type Setup = Awaited<ReturnType<typeof threadWithWriters>>;

interface Posted {
  id: string;
  cookie: string;
  acknowledged: boolean;
}

async function post(server: Server, path: string, message: Posted): Promise<void> {
  const client = new HttpClient(server.origin);
  client.cookies.add(message.cookie);
  const body = new URLSearchParams({ messageId: message.id, message: `Words of ${message.id}`, language: "en" }).toString();
  const answer = await client.send(path, { method: "POST", body }).catch(() => null);
  if (answer?.status === 303) message.acknowledged = true;
}

/** Everybody writes without a pause until the server is gone; it is killed in the middle. */
async function postUntilKilled(server: Server, setup: Setup): Promise<Posted[]> {
  const sent: Posted[] = [];
  let alive = true;
  const write = async (cookie: string) => {
    while (alive) {
      const message = { id: randomUUID(), cookie, acknowledged: false };
      sent.push(message);
      await post(server, setup.path, message);
    }
  };
  const writing = setup.cookies.map(write);
  const enough = () => sent.filter(({ acknowledged }) => acknowledged).length > 2 * writers;
  await eventually(enough, "the first acknowledged messages", 30_000);
  await server.kill9();
  alive = false;
  await Promise.all(writing);
  return sent;
}

test("after kill -9 in the middle of posts each acknowledged message is there exactly once, and what was not can be sent again", async () => {
  const setup = await threadWithWriters();
  let server = await startServer({ databaseUrl: environment().DATABASE_URL });
  const sent: Posted[] = [];
  for (let round = 0; round < rounds; round++) {
    sent.push(...(await postUntilKilled(server, setup)));
    server = await startServer({ databaseUrl: server.databaseUrl, port: server.port, dataFolder: server.dataFolder });
  }
  onTestFinished(async () => void (await server.stop()));
  const rowsBefore = await database().select().from(schema.message).where(eq(schema.message.threadId, setup.threadId));
  const stored = new Set(rowsBefore.map((row) => row.id));
  expect(sent.filter((message) => message.acknowledged).length).toBeGreaterThan(rounds * writers);
  expect(sent.filter((message) => message.acknowledged && !stored.has(message.id))).toEqual([]);

  for (const message of sent) await post(server, setup.path, message);
  const rows = await database().select().from(schema.message).where(eq(schema.message.threadId, setup.threadId)).orderBy(schema.message.seq);
  expect(rows.length).toBe(sent.length);
  expect(rows.map((row) => row.seq)).toEqual(rows.map((_row, index) => index + 1));
  const unfinished = isNull(schema.outboxEvent.finishedAt);
  // What the killed server had claimed becomes due a minute later; let that minute be over.
  await database().update(schema.outboxEvent).set({ dueAt: new Date() }).where(unfinished);
  await eventually(async () => (await database().$count(schema.outboxEvent, unfinished)) === 0, "following every event", 20_000);
});
