import { createAdapter } from "@socket.io/redis-streams-adapter";
import type { Namespace } from "socket.io";
import type { RedisLink } from "../redis/redis.server";

/** How much of what was sent Redis keeps, for a process whose connection broke for a moment. */
const keptEvents = 1_000;
/** Redis comes back to one process after the other; what follows within this time is one return. */
const settleMilliseconds = 2_000;
/** What a process tells the others when it has Redis back: what it sent meanwhile has not reached them. */
const returned = "redis is back";

/** Channels that reach over all processes, by a stream in Redis. */
export async function channelsOver(redis: RedisLink) {
  const telling = await redis.telling();
  telling.duplicate = () => redis.hearing();
  const prefix = `${redis.prefix}:channels`;
  const make = createAdapter(telling, { streamName: prefix, channelPrefix: prefix, maxLen: keptEvents, onlyPlaintext: true });
  return {
    /** Socket.io calls it with `new`. */
    adapter: function (namespace: Namespace) {
      const adapter = make(namespace);
      const count = adapter.serverCount.bind(adapter);
      // While Redis is away nobody else is there to be asked.
      adapter.serverCount = () => count().catch(() => 1);
      return adapter;
    },

    /** After a time without Redis every browser connects anew, and so fetches what it missed: nobody knows what that was. */
    connectAnewAfterGaps(connections: Namespace): void {
      let timer: NodeJS.Timeout | undefined;
      const connectAnew = () => {
        clearTimeout(timer);
        timer = setTimeout(() => connections.sockets.forEach((socket) => socket.conn.close()), settleMilliseconds).unref();
      };
      connections.on(returned, connectAnew);
      redis.onReturn(() => {
        connections.serverSideEmit(returned);
        connectAnew();
      });
    },
  };
}
