import { io, type Socket } from "socket.io-client";
import { realtimePath, type ChannelName, type SubscribeAnswer } from "./channels";

type Listener = (event: string, payload: unknown) => void;

let socket: Socket | undefined;
const listeners = new Map<ChannelName, Set<Listener>>();

function connected(): Socket {
  if (socket) return socket;
  socket = io({ path: realtimePath, transports: ["websocket"], reconnectionDelayMax: 10_000, randomizationFactor: 0.7 });
  socket.on("connect", () => {
    for (const channel of listeners.keys()) ask(channel);
  });
  socket.on("disconnect", () => tellAll("disconnected"));
  socket.onAny((event: string, payload: unknown) => {
    const channel = (payload as { channel?: ChannelName } | null)?.channel;
    if (channel) listeners.get(channel)?.forEach((listener) => listener(event, payload));
  });
  return socket;
}

const tellAll = (event: string) => {
  for (const set of listeners.values()) set.forEach((listener) => listener(event, null));
};

function ask(channel: ChannelName): void {
  socket?.emit("subscribe", channel, (answer: SubscribeAnswer) => {
    listeners.get(channel)?.forEach((listener) => listener(answer.ok ? "subscribed" : "refused", null));
  });
}

/** Tells the others on a channel something that is stored nowhere; lost where there is no connection. */
export function signal(channel: ChannelName, name: string): void {
  if (socket?.connected) socket.volatile.emit("signal", channel, name);
}

/**
 * Follows a channel until the returned function is called. The listener hears the channel's events,
 * "subscribed" after each (re)connection, when it must fetch what it missed, "disconnected" and "refused".
 */
export function followChannel(channel: ChannelName, listener: Listener): () => void {
  const live = connected();
  const set = listeners.get(channel) ?? new Set();
  listeners.set(channel, set.add(listener));
  if (live.connected) ask(channel);
  return () => {
    set.delete(listener);
    if (set.size > 0) return;
    listeners.delete(channel);
    live.emit("unsubscribe", channel);
  };
}
