import type { Server as HttpServer } from "node:http";
import { Server, type Socket } from "socket.io";
import type { Actor } from "../auth/actor";
import { actorOfSession, sessionIdIn } from "../auth/sessions.server";
import { logOf } from "../log/log.server";
import type { RedisLink } from "../redis/redis.server";
import { tellAttendance } from "./attendance.server";
import { realtimePath, type ChannelName, type SubscribeAnswer } from "./channels";
import { missedOf } from "./missed.server";

/** Whether this actor may follow the thing with this id, decided by the module it belongs to. */
type Authorise = (actor: Actor, id: number) => Promise<boolean>;

type ChannelSocket = Socket<{ subscribe: (channel: unknown, ...rest: unknown[]) => void; unsubscribe: (channel: unknown) => void; signal: (channel: unknown, name: unknown) => void },
  Record<string, (...values: unknown[]) => void>, Record<string, never>, { actor: Actor; quietUntil?: number }>;

/** What somebody may tell the others on a channel at this moment; null is nothing. */
type Tell = (actor: Actor, id: number) => Promise<object | null>;

const authorisers = new Map<string, Authorise>();
const signals = new Map<string, Tell>();
const maxChannels = 50;
/** Between two signals of a connection. */
const signalMilliseconds = 2_000;
/** Rights that end without an event are found by a sweep. */
const sweepMilliseconds = 60_000;
let io: Server | undefined;
let isOneOfSeveral = false;

/** Opens a kind of live channel ("thread"). Called while the process starts. */
export function registerChannel(kind: string, authorise: Authorise): void {
  authorisers.set(kind, authorise);
}

/** Lets those who follow a kind of channel tell one another something that is stored nowhere ("typing"). Called while the process starts. */
export function registerSignal(kind: string, name: string, tell: Tell): void {
  signals.set(`${kind} ${name}`, tell);
}

/** The kinds of channel there are; the access matrix is held against them. */
export const channelKinds = (): string[] => [...authorisers.keys()];

/** Sends to everybody who follows a channel. At most once each: receivers fetch what they find missing. */
export function publish(channel: ChannelName, event: string, payload: object): void {
  io?.to(channel).emit(event, { ...payload, channel });
}

/** Whether this process has live connections at all: works at the terminal have none. */
export const servesConnections = (): boolean => io !== undefined;

/** Whether anybody may follow a channel now. One process knows; of several, each takes it that the others have somebody. */
export const mayBeFollowed = (channel: ChannelName): boolean => io !== undefined && (isOneOfSeveral || io.of("/").adapter.rooms.has(channel));

/** Sends to the connections of one person alone, as if on a channel: whoever shows that hears it, even where they may not follow it (yet). */
export function publishToPerson(personId: number, channel: ChannelName, event: string, payload: object): void {
  io?.to(ownRoom(personId)).emit(event, { ...payload, channel });
}

const ownRoom = (personId: number) => `own:${personId}`;

async function mayFollow(actor: Actor, channel: string): Promise<boolean> {
  const [, kind = "", id = ""] = /^([a-z_]{1,30}):(\d{1,9})$/.exec(channel) ?? [];
  const authorise = authorisers.get(kind);
  return authorise ? authorise(actor, Number(id)) : false;
}

/** Whether the person behind a connection, as they are now, may follow a channel. */
async function mayStillFollow(socket: ChannelSocket, channel: string): Promise<boolean> {
  const actor = await actorOfSession(socket.data.actor.sessionId);
  return actor !== null && mayFollow(actor, channel);
}

/** Decided twice: a right that is lost while the first answer is on its way is found by nobody else, since the channel was not followed yet. */
async function follow(socket: ChannelSocket, channel: unknown): Promise<SubscribeAnswer> {
  if (typeof channel !== "string" || !(await mayStillFollow(socket, channel))) return { ok: false, code: "not_found" };
  if (socket.rooms.size >= maxChannels && !socket.rooms.has(channel)) return { ok: false, code: "too_many_requests" };
  await socket.join(channel);
  if (await mayStillFollow(socket, channel)) return { ok: true };
  await socket.leave(channel);
  return { ok: false, code: "not_found" };
}

/** Tells a connection, once it follows a channel, what it missed since its page was made: from then on it hears what changes. */
async function tellMissed(socket: ChannelSocket, channel: unknown, shown: unknown): Promise<void> {
  for (const { event, payload } of await missedOf(socket.data.actor, channel as ChannelName, shown)) {
    if (socket.rooms.has(channel as ChannelName)) socket.emit(event, { ...payload, channel });
  }
}

/** Passes a signal on to the others on a channel, where the module it belongs to lets it. More than a few are dropped. */
async function passOn(socket: ChannelSocket, channel: unknown, name: unknown): Promise<void> {
  if (typeof channel !== "string" || typeof name !== "string" || !socket.rooms.has(channel)) return;
  const [kind = "", id = ""] = channel.split(":");
  const tell = signals.get(`${kind} ${name}`);
  if (!tell || Date.now() < (socket.data.quietUntil ?? 0)) return;
  socket.data.quietUntil = Date.now() + signalMilliseconds;
  const told = await tell(socket.data.actor, Number(id));
  if (told && socket.rooms.has(channel)) socket.to(channel).emit(name, { ...told, channel });
}

/** From here on the connection is found when its person's rights change; what changed while it was made is caught up with. */
async function takeIn(socket: ChannelSocket): Promise<void> {
  await socket.join(ownRoom(socket.data.actor.personId));
  await recheckConnection(socket);
}

function onConnection(socket: ChannelSocket): void {
  takeIn(socket).catch((error: unknown) => {
    logOf("realtime").error({ err: error }, "a connection could not be checked");
    socket.disconnect(true);
  });
  socket.on("subscribe", (channel, ...rest) => {
    const answer = rest.at(-1);
    const reply = typeof answer === "function" ? (answer as (value: SubscribeAnswer) => void) : () => {};
    follow(socket, channel).then(async (became) => {
      reply(became);
      if (became.ok && rest.length > 1) await tellMissed(socket, channel, rest[0]);
    }).catch((error: unknown) => {
      logOf("realtime").error({ err: error }, "a subscription failed");
      reply({ ok: false, code: "not_found" });
    });
  });
  socket.on("signal", (channel, name) => {
    passOn(socket, channel, name).catch((error: unknown) => logOf("realtime").error({ err: error }, "a signal could not be passed on"));
  });
  socket.on("unsubscribe", (channel) => {
    if (typeof channel === "string" && authorisers.has(channel.split(":")[0] ?? "")) void socket.leave(channel);
  });
}

/** Closes a connection whose session has ended; takes it out of the channels that are no longer its person's. */
async function recheckConnection(socket: ChannelSocket): Promise<void> {
  const actor = await actorOfSession(socket.data.actor.sessionId);
  if (!actor) return void socket.disconnect(true);
  socket.data.actor = actor;
  for (const channel of socket.rooms) {
    if (channel.includes(":") && !channel.startsWith("own:") && !(await mayFollow(actor, channel))) {
      void socket.leave(channel);
      socket.emit("channel_closed", { channel });
    }
  }
}

/** Decides anew what a person's live connections to this process may follow. */
export async function recheckConnections(personId: number): Promise<void> {
  if (!io) return;
  const sockets = (await io.local.in(ownRoom(personId)).fetchSockets()) as unknown as ChannelSocket[];
  await Promise.all(sockets.map(recheckConnection));
}

/** Decides anew about every connection of this process: when a team changes, and for rights that end without an event, such as a session that expires. */
export async function recheckEveryConnection(): Promise<void> {
  for (const socket of io?.sockets.sockets.values() ?? []) await recheckConnection(socket as ChannelSocket);
}

/** Attaches socket.io to the server. `originAllowed` guards both of its transports. With Redis, channels reach over all processes. */
export async function startRealtime(server: HttpServer, originAllowed: (origin: string | undefined) => boolean, redis: RedisLink | null): Promise<() => Promise<void>> {
  isOneOfSeveral = redis !== null;
  const over = redis && (await (await import("./over-processes.server")).channelsOver(redis));
  io = new Server({
    ...(over ? { adapter: over.adapter } : {}),
    serveClient: false,
    maxHttpBufferSize: 16_384,
    pingInterval: 25_000,
    pingTimeout: 20_000,
    allowRequest: (request, answer) => answer(null, originAllowed(request.headers.origin) || isSameOriginPoll(request.headers)),
  });
  io.use((socket, next) => {
    actorOfSession(sessionIdIn(socket.handshake.headers.cookie)).then((actor) => {
      if (!actor) return next(new Error("not_signed_in"));
      (socket as ChannelSocket).data.actor = actor;
      next();
    }, next);
  });
  io.on("connection", (socket) => onConnection(socket as ChannelSocket));
  tellAttendance(io.of("/"), (id) => (io?.sockets.sockets.get(id) as ChannelSocket | undefined)?.data.actor, redis !== null);
  over?.connectAnewAfterGaps(io.of("/"));
  io.attach(server, { path: realtimePath, destroyUpgrade: false });
  const sweep = setInterval(() => {
    recheckEveryConnection().catch((error: unknown) => logOf("realtime").error({ err: error }, "rights could not be rechecked"));
  }, sweepMilliseconds);
  return async () => {
    clearInterval(sweep);
    await io?.close();
    io = undefined;
  };
}

/** Browsers leave Origin out of same-origin GET polls, but say so themselves. */
const isSameOriginPoll = (headers: { origin?: string | undefined; "sec-fetch-site"?: string | string[] | undefined; upgrade?: string | undefined }) =>
  headers.origin === undefined && headers.upgrade === undefined && headers["sec-fetch-site"] === "same-origin";
