import { io, type Socket } from "socket.io-client";

const atOnce = 50;

/** Opens a connection as a browser does, and waits until it stands. */
export async function listen(origin: string, { path, cookie, channel }: { path?: string; cookie?: string; channel?: string } = {}): Promise<Socket> {
  const socket = io(origin, { path, transports: ["websocket"], forceNew: true, reconnection: false, extraHeaders: { origin, ...(cookie ? { cookie } : {}) } });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("connect_error", reject);
  });
  if (!channel) return socket;
  const answer = await socket.timeout(30_000).emitWithAck("subscribe", channel) as { ok: boolean };
  if (!answer.ok) throw new Error(`${channel} may not be followed`);
  return socket;
}

/** Does something for each, fifty at a time. */
export async function inTurns<Item, Result>(items: Item[], perform: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(perform))));
  }
  return results;
}
