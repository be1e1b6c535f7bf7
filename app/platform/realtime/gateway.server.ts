import type { Server as HttpServer } from "node:http";
import { Server, type Socket } from "socket.io";
import type { Actor } from "../auth/actor";
import { actorOfSession, sessionIdIn } from "../auth/sessions.server";
import { logOf } from "../log/log.server";
import { realtimePath, type ChannelName, type SubscribeAnswer } from "./channels";

/** Whether this actor may follow the thing with this id, decided by the module it belongs to. */
type Authorise = (actor: Actor, id: number) => Promise<boolean>;

type ChannelSocket = Socket<{ subscribe: (channel: unknown, answer: unknown) => void; unsubscribe: (channel: unknown) => void },
  Record<string, (...values: unknown[]) => void>, Record<string, never>, { actor: Actor }>;

const authorisers = new Map<string, Authorise>();
const maxChannels = 50;
let io: Server | undefined;

/** Opens a kind of live channel ("thread"). Called while the process starts. */
export function registerChannel(kind: string, authorise: Authorise): void {
  authorisers.set(kind, authorise);
}

/** The kinds of channel there are; the access matrix is held against them. */
export const channelKinds = (): string[] => [...authorisers.keys()];

/** Sends to everybody who follows a channel. At most once each: receivers fetch what they find missing. */
export function publish(channel: ChannelName, event: string, payload: object): void {
  io?.to(channel).emit(event, { ...payload, channel });
}

const ownRoom = (personId: number) => `own:${personId}`;

async function mayFollow(actor: Actor, channel: string): Promise<boolean> {
  const [, kind = "", id = ""] = /^([a-z_]{1,30}):(\d{1,9})$/.exec(channel) ?? [];
  const authorise = authorisers.get(kind);
  return authorise ? authorise(actor, Number(id)) : false;
}

async function follow(socket: ChannelSocket, channel: unknown): Promise<SubscribeAnswer> {
  if (typeof channel !== "string") return { ok: false, code: "not_found" };
  if (socket.rooms.size >= maxChannels) return { ok: false, code: "too_many_requests" };
  if (!(await mayFollow(socket.data.actor, channel))) return { ok: false, code: "not_found" };
  await socket.join(channel);
  return { ok: true };
}

function onConnection(socket: ChannelSocket): void {
  void socket.join(ownRoom(socket.data.actor.personId));
  socket.on("subscribe", (channel, answer) => {
    const reply = typeof answer === "function" ? (answer as (value: SubscribeAnswer) => void) : () => {};
    follow(socket, channel).then(reply, (error: unknown) => {
      logOf("realtime").error({ err: error }, "a subscription failed");
      reply({ ok: false, code: "not_found" });
    });
  });
  socket.on("unsubscribe", (channel) => {
    if (typeof channel === "string" && authorisers.has(channel.split(":")[0] ?? "")) void socket.leave(channel);
  });
}

/**
 * Decides anew what a person's live connections may follow: a connection whose session has ended is
 * closed, and channels that are no longer theirs are left. Called after every change of rights.
 */
export async function recheckConnections(personId: number): Promise<void> {
  if (!io) return;
  const sockets = (await io.in(ownRoom(personId)).fetchSockets()) as unknown as ChannelSocket[];
  for (const socket of sockets) {
    const actor = await actorOfSession(socket.data.actor.sessionId);
    if (!actor) {
      socket.disconnect(true);
      continue;
    }
    socket.data.actor = actor;
    for (const channel of socket.rooms) {
      if (channel.includes(":") && !channel.startsWith("own:") && !(await mayFollow(actor, channel))) {
        void socket.leave(channel);
        socket.emit("channel_closed", { channel });
      }
    }
  }
}

/** Attaches socket.io to the server. `originAllowed` guards both of its transports. */
export function startRealtime(server: HttpServer, originAllowed: (origin: string | undefined) => boolean): () => Promise<void> {
  io = new Server({
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
  io.attach(server, { path: realtimePath, destroyUpgrade: false });
  return async () => {
    await io?.close();
    io = undefined;
  };
}

/** Browsers leave Origin out of same-origin GET polls, but say so themselves. */
const isSameOriginPoll = (headers: { origin?: string | undefined; "sec-fetch-site"?: string | string[] | undefined; upgrade?: string | undefined }) =>
  headers.origin === undefined && headers.upgrade === undefined && headers["sec-fetch-site"] === "same-origin";
