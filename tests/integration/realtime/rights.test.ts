import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { io, type Socket } from "socket.io-client";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { database } from "~/platform/database/connection.server";
import { recheckConnections, recheckEveryConnection, registerChannel, startRealtime } from "~/platform/realtime/gateway.server";
import { realtimePath, type SubscribeAnswer } from "~/platform/realtime/channels";
import { person, session } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { eventually } from "../../support/eventually";
import { openSessionFor } from "../../support/open-session";

let server: Server;
let stop: () => Promise<void>;

/** What decides about the channel `gate`; each test sets its own. */
let decide: () => Promise<boolean> = async () => true;

beforeAll(async () => {
  server = createServer();
  stop = await startRealtime(server, () => true, null);
  registerChannel("gate", () => decide());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  await stop();
  server.close();
});

async function connected(): Promise<{ socket: Socket; personId: number; sessionId: string }> {
  const { id: personId } = await buildPerson(database());
  const { id: sessionId, cookie } = await openSessionFor(personId);
  const socket = io(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    path: realtimePath, transports: ["websocket"], forceNew: true, reconnection: false, extraHeaders: { cookie, origin: "http://here.example" },
  });
  onTestFinished(() => void socket.disconnect());
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("connect_error", reject));
  return { socket, personId, sessionId };
}

const follow = (socket: Socket) => socket.timeout(5_000).emitWithAck("subscribe", "gate:1") as Promise<SubscribeAnswer>;

describe("a live connection", () => {
  it("does not enter a channel whose right was lost while it was being decided", async () => {
    const { socket, personId } = await connected();
    let member = true;
    let lose = () => {};
    const lost = new Promise<void>((resolve) => (lose = resolve));
    let asked = 0;
    decide = async () => {
      const answer = member;
      asked += 1;
      if (asked === 1) await lost;
      return answer;
    };
    const answer = follow(socket);
    await eventually(() => asked === 1, "the question whether they may");
    member = false;
    await recheckConnections(personId);
    lose();
    expect(await answer).toEqual({ ok: false, code: "not_found" });
  });

  it("lets somebody who was suspended since it was opened follow nothing more", async () => {
    const { socket, personId } = await connected();
    decide = async () => true;
    await database().update(person).set({ status: "suspended" }).where(eq(person.id, personId));
    // The check on entering may still be under way, and close the connection first.
    expect(await follow(socket).then(({ ok }) => ok, () => false)).toBe(false);
  });

  it("is closed by the sweep when its session has expired, and others stay", async () => {
    const [gone, stays] = [await connected(), await connected()];
    await database().update(session).set({ expiresAt: new Date(Date.now() - 1_000) }).where(eq(session.id, gone.sessionId));
    await recheckEveryConnection();
    await eventually(() => !gone.socket.connected, "the end of the connection");
    expect(stays.socket.connected).toBe(true);
  });

  it("follows no more than fifty channels, also when it asks for all of them at once", async () => {
    const { socket } = await connected();
    decide = async () => true;
    const answers = await Promise.all(Array.from({ length: 80 }, (_, place) => socket.timeout(5_000).emitWithAck("subscribe", `gate:${place + 1}`) as Promise<SubscribeAnswer>));
    expect(answers.filter((answer) => answer.ok).length).toBeLessThanOrEqual(50);
    expect(answers.some((answer) => !answer.ok && answer.code === "too_many_requests")).toBe(true);
  });
});
