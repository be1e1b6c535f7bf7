import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { collaborationPath } from "~/platform/realtime/channels";
import { HttpClient } from "../support/http-client";
import { LiveClient } from "../support/live-client";
import { serverOrigin } from "../support/test-server";
import { buildWorld } from "./access-matrix/world";

const isAlive = async () => (await new HttpClient(serverOrigin()).send("/readyz")).status === 200;

test("nonsense on a live connection is refused and harms nobody", async () => {
  const world = await buildWorld("open");
  const live = await LiveClient.connect(null, { cookie: world.clients.member.cookies.header });
  for (const channel of ["", "thread", "thread:", "thread:0", "thread:-1", "thread:1e9", "own:1", "__proto__:1", "constructor:1", `thread:${"9".repeat(50)}`, "x".repeat(5_000)]) {
    expect(await live.follow(channel), channel.slice(0, 30)).toMatchObject({ ok: false });
  }
  for (const value of [null, 7, {}, [], [["thread:1"]]]) live.emit("subscribe", value);
  live.emit("subscribe");
  live.emit("unsubscribe", { a: 1 });
  live.emit("no_such_event", "x");
  expect(await live.follow(`thread:${world.threadId}`)).toEqual({ ok: true });
  expect(await isAlive()).toBe(true);
});

test("following the same channel again and again takes nothing more", async () => {
  const world = await buildWorld("open");
  const live = await LiveClient.connect(null, { cookie: world.clients.member.cookies.header });
  const answers = await Promise.all(Array.from({ length: 60 }, () => live.follow(`thread:${world.threadId}`)));
  expect(answers.every((answer) => answer.ok)).toBe(true);
});

test("nonsense on the collaboration connection closes at most that connection", async () => {
  const world = await buildWorld("open");
  const frames = [Buffer.alloc(0), Buffer.from([255, 255, 255, 255]), Buffer.from("hello"), Buffer.alloc(2_000_000, 1), Buffer.from([0, 0, 0])];
  for (const frame of frames) {
    await new Promise<void>((resolve) => {
      const socket = new WebSocket(serverOrigin().replace(/^http/, "ws") + collaborationPath, { headers: { origin: serverOrigin(), cookie: world.clients.member.cookies.header } });
      socket.on("open", () => {
        socket.send(frame);
        setTimeout(() => socket.terminate(), 100);
      }).on("close", () => resolve()).on("error", () => undefined);
    });
  }
  expect(await isAlive()).toBe(true);
});
