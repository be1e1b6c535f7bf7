import type { onAwarenessUpdatePayload } from "@hocuspocus/server";
import { removeAwarenessStates } from "y-protocols/awareness";
import type { RedisLink } from "../redis/redis.server";
import { texts } from "./collaboration.server";
import { fromElsewhere } from "./open-texts.server";

export type TellDeparture = (update: Pick<onAwarenessUpdatePayload, "awareness" | "removed" | "documentName" | "transactionOrigin">) => void;

/**
 * Who leaves a text on one process disappears on the others at once. The extension passes on who writes where, but not
 * who no longer does: that would stand there until it is half a minute old.
 */
export async function departuresElsewhere(redis: RedisLink): Promise<TellDeparture> {
  const channel = `${redis.prefix}:departures`;
  const [telling, hearing] = [await redis.telling(), redis.hearing()];
  hearing.on("message", (_channel: string, message: string) => {
    const [name, clients] = JSON.parse(message) as [string, number[]];
    const document = texts.documents.get(name);
    if (!document) return;
    // Somebody who left there may have come back here meanwhile.
    const here = new Set(document.getConnections().flatMap((connection) => [...document.getClients(connection)] as number[]));
    removeAwarenessStates(document.awareness, clients.filter((client) => !here.has(client)), fromElsewhere);
  });
  await hearing.subscribe(channel);
  return ({ awareness, removed, documentName, transactionOrigin }) => {
    const gone = removed.filter((client) => client !== awareness.clientID);
    if (gone.length > 0 && transactionOrigin !== fromElsewhere) void telling.publish(channel, JSON.stringify([documentName, gone]));
  };
}
