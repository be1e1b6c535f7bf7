import type { Document } from "@hocuspocus/server";
import { logOf } from "../log/log.server";
import type { RedisLink } from "../redis/redis.server";
import { closeSockets } from "./accept-connection.server";
import { recheckConnection, refuseNewConnections, texts } from "./collaboration.server";
import { documentHosts } from "./document-hosts.server";
import { stopStoring, storedBy } from "./open-texts.server";

/** Rights that end without an event, such as a session that expires, are found by a sweep. */
const sweepMilliseconds = 60_000;
const closeMilliseconds = 5_000;

const connections = () => [...texts.documents.values()].flatMap((document) => document.getConnections());

/** Catches up with what a killed process left undone and watches over open connections. With Redis, texts are open on all processes together. Returns the way to stop the watch. */
export async function startCollaboration(redis: RedisLink | null): Promise<() => Promise<void>> {
  const elsewhere = redis && (await (await import("./texts-elsewhere.server")).openTextsTogether(redis));
  const recovering = Promise.all(documentHosts().map((host) => host.recover()))
    .catch((error: unknown) => logOf("collaboration").error({ err: error }, "texts could not be caught up with"));
  const sweep = setInterval(() => {
    for (const connection of connections()) {
      recheckConnection(connection).catch((error: unknown) => logOf("collaboration").error({ err: error }, "rights could not be rechecked"));
    }
    void elsewhere?.catchUp(null);
  }, sweepMilliseconds);
  return async () => {
    clearInterval(sweep);
    await recovering;
    if (elsewhere) await elsewhere.askToCatchUp(null);
  };
}

/** Decides anew what a person's open texts allow: ended sessions and lost rights close them at once. Rejects when a decision failed. */
export async function recheckCollaboration(personId: number): Promise<void> {
  const theirs = connections().filter((connection) => connection.context.actor?.personId === personId);
  await Promise.all(theirs.map(recheckConnection));
}

/** The same for all open texts of everybody, one after another. */
export async function recheckEveryText(): Promise<void> {
  for (const connection of connections()) await recheckConnection(connection);
}

async function settle(document: Document): Promise<void> {
  await storedBy(document, closeMilliseconds);
  texts.flushPendingStores();
  await document.saveMutex.waitForUnlock();
}

/** Takes what is still in the sockets' queues, stores and projects every open text, and ends the connections; at most five seconds. */
export async function closeCollaboration(): Promise<void> {
  refuseNewConnections();
  const open = [...texts.documents.values()];
  const arriving = connections().map((connection) => connection.waitForPendingMessages());
  closeSockets(1_000);
  const late = new Promise((resolve) => setTimeout(resolve, closeMilliseconds).unref());
  await Promise.race([late, Promise.allSettled(arriving).then(() => Promise.allSettled(open.map(settle)))]);
  open.forEach(stopStoring);
}
