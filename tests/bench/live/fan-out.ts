import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Socket } from "socket.io-client";
import type { ThreadChannelEvents } from "~/modules/discussion/contract";
import { realtimePath } from "~/platform/realtime/channels";
import { HttpClient } from "../../support/http-client";
import { withServer } from "../../support/standalone";
import { percentile, report } from "../figure";
import { Arrivals } from "./arrivals";
import { withBareServer } from "./bare-server";
import { gatherCrowd, post, type Crowd, type Member } from "./crowd";
import { inTurns, listen } from "./listeners";
import { atPace } from "./pace";

const people = 40;
const pace = { aSecond: 20, seconds: 10 };
const crowds = [200, 1_000];
/** So long after the last message whoever has not heard it never will. */
const patience = 5_000;

async function bareTimes(listeners: number): Promise<number[]> {
  return withBareServer(async (origin) => {
    const arrivals = new Arrivals();
    const sockets = await inTurns(Array.from({ length: listeners }, () => origin), (address) => listen(address));
    for (const socket of sockets) socket.on("said", (seq: number) => arrivals.heard(seq));
    await atPace(pace, async (seq) => {
      arrivals.sets(seq, performance.now());
      sockets[0]?.emit("say", seq);
    });
    await sleep(1_000);
    for (const socket of sockets) socket.disconnect();
    return arrivals.times;
  });
}

/** Everybody follows the thread, forty people by turns write in it. */
async function meridianTimes(origin: string, crowd: Crowd, listeners: Member[]): Promise<{ times: number[]; missing: number; sockets: Socket[] }> {
  const arrivals = new Arrivals();
  const sockets = await inTurns(listeners, ({ cookie }) => listen(origin, { path: realtimePath, cookie, channel: `thread:${crowd.threadId}` }));
  for (const socket of sockets) socket.on("message_posted", ({ message }: ThreadChannelEvents["message_posted"]) => arrivals.heard(message.seq));
  const sent = await atPace(pace, async (index) => {
    const began = performance.now();
    const { seq } = await post(origin, crowd, crowd.members[index % people] ?? { cookie: "" });
    arrivals.sets(seq, began);
  });
  const all = sent * sockets.length;
  const deadline = performance.now() + patience;
  while (arrivals.count < all && performance.now() < deadline) await sleep(50);
  return { times: arrivals.times, missing: all - arrivals.count, sockets };
}

/** All lose their connection at the same moment, and come back at once: to the channel, and to what they missed. */
async function comeBack(origin: string, crowd: Crowd, listeners: Member[], sockets: Socket[]): Promise<number> {
  for (const socket of sockets) socket.disconnect();
  await post(origin, crowd, crowd.members[0] ?? { cookie: "" });
  const began = performance.now();
  const back = await inTurns(listeners, async ({ cookie }) => {
    const socket = await listen(origin, { path: realtimePath, cookie, channel: `thread:${crowd.threadId}` });
    const client = new HttpClient(origin);
    client.cookies.add(cookie);
    const { status } = await client.send(`${crowd.messages}?since=${pace.aSecond * pace.seconds}`, { headers: { accept: "application/json" } });
    if (status !== 200) throw new Error(`What was missed was answered with ${status}`);
    return socket;
  });
  const took = (performance.now() - began) / 1_000;
  for (const socket of back) socket.disconnect();
  return took;
}

/** `npm run bench -- fan-out`: from the post to every other screen, with 200 and with 1,000 connected, and all of them coming back at once. */
export async function benchFanOut(): Promise<void> {
  const references: number[][] = [];
  for (const count of crowds) references.push(await bareTimes(count));
  await withServer({}, async (server) => {
    for (const [place, count] of crowds.entries()) {
      const crowd = await gatherCrowd(people);
      const listeners = Array.from({ length: count }, (_, index) => crowd.members[index % people] ?? { cookie: "" });
      const { times, missing, sockets } = await meridianTimes(server.origin, crowd, listeners);
      report({ figure: `fan_out.p95_at_${count}`, value: percentile(times, 0.95), unit: "ms", reference: percentile(references[place] ?? [], 0.95), budget: "<= 250" });
      report({ figure: `fan_out.not_heard_at_${count}`, value: missing, unit: "messages", reference: null, budget: "<= 0" });
      report({ figure: `fan_out.all_back_at_${count}`, value: await comeBack(server.origin, crowd, listeners, sockets), unit: "s", reference: null, budget: "<= 30" });
    }
  });
}
