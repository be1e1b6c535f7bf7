import type { Redis } from "ioredis";

const everyMilliseconds = 2_000;
/** One that listens to a stream answers when its five seconds of waiting are over. */
const patience = 8_000;

/** Cuts connections whose other end no longer answers, so that they are made anew; a link that breaks silently is not noticed otherwise. */
export function watchOver(connections: readonly Redis[]): () => void {
  const asked = new Set<Redis>();
  const ask = async (connection: Redis) => {
    asked.add(connection);
    const late = setTimeout(() => {
      if (connection.status === "ready") connection.disconnect(true);
    }, patience);
    await connection.ping().catch(() => undefined);
    clearTimeout(late);
    asked.delete(connection);
  };
  const watch = setInterval(() => {
    for (const connection of connections) if (connection.status === "ready" && !asked.has(connection)) void ask(connection);
  }, everyMilliseconds);
  return () => clearInterval(watch);
}
