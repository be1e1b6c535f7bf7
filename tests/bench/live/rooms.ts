import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Socket } from "socket.io-client";
import type { ThreadChannelEvents } from "~/modules/discussion/contract";
import { realtimePath } from "~/platform/realtime/channels";
import type { Server } from "../../support/server";
import { withServer } from "../../support/standalone";
import { percentile, report } from "../figure";
import { memoryOf } from "../processes";
import { Arrivals } from "./arrivals";
import { gatherCrowd, post, type Crowd } from "./crowd";
import { inTurns, listen } from "./listeners";
import { atPace } from "./pace";

/** People who write in a room by turns; each room's listeners have their sessions. */
const writers = 10;
const roomSize = 50;
/** So long after the last message whoever has not heard it never will. */
const patience = 10_000;
const minute = 60;

interface Load {
  name: string;
  rooms: number;
  listenersARoom: number;
  aSecond: number;
  seconds: number;
}

/** A thread, whoever listens to it, and what they heard. */
interface Room {
  crowd: Crowd;
  arrivals: Arrivals;
  sockets: Socket[];
}

async function fillRoom(origin: string, listeners: number): Promise<Room> {
  const crowd = await gatherCrowd(writers);
  const arrivals = new Arrivals();
  const sockets = await inTurns(Array.from({ length: listeners }, (_, index) => crowd.members[index % writers] ?? { cookie: "" }),
    ({ cookie }) => listen(origin, { path: realtimePath, cookie, channel: `thread:${crowd.threadId}` }));
  for (const socket of sockets) socket.on("message_posted", ({ message }: ThreadChannelEvents["message_posted"]) => arrivals.heard(message.seq));
  return { crowd, arrivals, sockets };
}

/** Notes what the server holds in memory once a minute, and says so to whoever waits. */
function watchMemory(pid: number, name: string): { minutes: number[]; stop: () => void } {
  const minutes: number[] = [];
  const watch = setInterval(() => {
    minutes.push(memoryOf(pid));
    console.error(`${name}: minute ${minutes.length}, ${Math.round(minutes.at(-1) ?? 0)} MB`);
  }, minute * 1_000);
  return { minutes, stop: () => clearInterval(watch) };
}

async function carry(server: Server, { name, rooms: count, listenersARoom, aSecond, seconds }: Load): Promise<void> {
  const rooms: Room[] = [];
  for (let index = 0; index < count; index++) rooms.push(await fillRoom(server.origin, listenersARoom));
  console.error(`${name}: ${count * listenersARoom} connected, ${Math.round(memoryOf(server.pid))} MB`);
  const memory = watchMemory(server.pid, name);
  const answers: number[] = [];
  const failed: unknown[] = [];
  const sent = await atPace({ aSecond, seconds }, async (index) => {
    const { crowd, arrivals } = rooms[index % count]!;
    const began = performance.now();
    try {
      const { seq, milliseconds } = await post(server.origin, crowd, crowd.members[Math.floor(index / count) % writers] ?? { cookie: "" });
      arrivals.sets(seq, began);
      answers.push(milliseconds);
    } catch (error) {
      failed.push(error);
    }
  });
  memory.stop();
  const heard = () => rooms.reduce((sum, { arrivals }) => sum + arrivals.count, 0);
  const all = (sent - failed.length) * listenersARoom;
  const deadline = performance.now() + patience;
  while (heard() < all && performance.now() < deadline) await sleep(50);

  const figure = (what: string, value: number, unit: string, budget: string) => report({ figure: `${name}.${what}`, value, unit, reference: null, budget });
  figure("answer_p99", percentile(answers, 0.99), "ms", "<= 1000");
  figure("screen_p99", percentile(rooms.flatMap(({ arrivals }) => arrivals.times), 0.99), "ms", "<= 1000");
  figure("refused", (failed.length / sent) * 100, "%", "<= 0.025");
  figure("not_heard", all - heard(), "messages", "<= 0");
  figure("memory", memoryOf(server.pid), "MB", "<= 400");
  const [fifth, last] = [memory.minutes[4], memory.minutes.at(-1)];
  if (fifth && last && memory.minutes.length > 5) figure("memory_growth_after_minute_5", (last / fifth - 1) * 100, "%", "<= 10");
  for (const { sockets } of rooms) for (const socket of sockets) socket.disconnect();
}

/**
 * `npm run bench -- rooms [seconds]`: a thousand and two thousand connections in rooms of fifty, and one room of a
 * thousand, one after another on one server. The first load takes ten minutes unless told otherwise.
 */
export async function benchRooms([seconds = "600"]: string[]): Promise<void> {
  const loads: Load[] = [
    { name: "rooms.1000_in_rooms_of_50", rooms: 1_000 / roomSize, listenersARoom: roomSize, aSecond: 20, seconds: Number(seconds) },
    { name: "rooms.2000_in_rooms_of_50", rooms: 2_000 / roomSize, listenersARoom: roomSize, aSecond: 100, seconds: minute },
    { name: "rooms.1000_in_one_room", rooms: 1, listenersARoom: 1_000, aSecond: 2, seconds: minute },
  ];
  await withServer({}, async (server) => {
    for (const load of loads) await carry(server, load);
  });
}
