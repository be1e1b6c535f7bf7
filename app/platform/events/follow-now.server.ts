import { sql } from "drizzle-orm";
import { outboxEvent } from "~db/schema";
import { database } from "../database/connection.server";
import { follow } from "./dispatcher.server";
import type { EventName, EventPayloads } from "./event-types";

/** How long nobody else takes such an event; after that whoever started it was killed. */
const ownHours = 6;

/**
 * Appends an event that this process follows by itself at once, however long that takes, and leaves the others in the
 * outbox to whoever serves. For works at the terminal. Returns once its subscribers have followed it, or have failed and
 * the outbox will try again.
 */
export async function followNow<Name extends EventName>(type: Name, payload: EventPayloads[Name]): Promise<void> {
  const [event] = await database()
    .insert(outboxEvent)
    .values({ type, payload, attempts: 1, dueAt: sql`now() + make_interval(hours => ${ownHours})` })
    .returning({
      id: outboxEvent.id, type: outboxEvent.type, payload: outboxEvent.payload, createdAt: outboxEvent.createdAt,
      followedBy: outboxEvent.followedBy, attempts: outboxEvent.attempts,
    });
  if (event) await follow(event);
}
