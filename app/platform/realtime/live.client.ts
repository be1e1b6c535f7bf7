import { io, type Socket } from "socket.io-client";
import { realtimePath, type ChannelName, type Shown, type SubscribeAnswer } from "./channels";

type Listener = (event: string, payload: unknown) => void;

interface Follower {
  listener: Listener;
  /** What it shows at this moment of what the channel tells. */
  shown: () => Shown | undefined;
}

let socket: Socket | undefined;
const followers = new Map<ChannelName, Set<Follower>>();

function connected(): Socket {
  if (socket) return socket;
  socket = io({ path: realtimePath, transports: ["websocket"], reconnectionDelayMax: 10_000, randomizationFactor: 0.7 });
  socket.on("connect", () => {
    for (const channel of followers.keys()) ask(channel);
  });
  socket.on("disconnect", () => tellAll("disconnected"));
  socket.onAny((event: string, payload: unknown) => {
    const channel = (payload as { channel?: ChannelName } | null)?.channel;
    if (channel) tell(channel, event, payload);
  });
  return socket;
}

const tell = (channel: ChannelName, event: string, payload: unknown) => followers.get(channel)?.forEach(({ listener }) => listener(event, payload));

const tellAll = (event: string) => {
  for (const channel of followers.keys()) tell(channel, event, null);
};

function ask(channel: ChannelName): void {
  const parts = [...(followers.get(channel) ?? [])].map(({ shown }) => shown()).filter((each) => each !== undefined);
  const became = (answer: SubscribeAnswer) => tell(channel, answer.ok ? "subscribed" : "refused", null);
  if (parts.length === 0) socket?.emit("subscribe", channel, became);
  else socket?.emit("subscribe", channel, Object.assign({}, ...parts), became);
}

/** Tells the others on a channel something that is stored nowhere; lost where there is no connection. */
export function signal(channel: ChannelName, name: string): void {
  if (socket?.connected) socket.volatile.emit("signal", channel, name);
}

/**
 * Follows a channel until the returned function is called. The listener hears the channel's events,
 * "subscribed" after each (re)connection, when it must fetch what it missed, "disconnected" and "refused". What it has `shown`
 * goes along whenever the channel is asked for: of that the server says by itself what was missed.
 */
export function followChannel(channel: ChannelName, listener: Listener, shown: Follower["shown"]): () => void {
  const live = connected();
  const follower = { listener, shown };
  const set = followers.get(channel) ?? new Set();
  followers.set(channel, set.add(follower));
  if (live.connected) ask(channel);
  return () => {
    set.delete(follower);
    if (set.size > 0) return;
    followers.delete(channel);
    live.emit("unsubscribe", channel);
  };
}
