import { sql } from "drizzle-orm";
import { outboxEvent } from "~db/schema";
import type { Transaction } from "../database/connection.server";
import type { EventName, EventPayloads } from "./event-types";

/**
 * Writes an event into the outbox, in the transaction that makes it true. After the commit the
 * dispatcher hands it to its subscribers, at least once each.
 */
export async function appendEvent<Name extends EventName>(tx: Transaction, type: Name, payload: EventPayloads[Name]): Promise<void> {
  await tx.insert(outboxEvent).values({ type, payload }).returning({ woken: sql`pg_notify('outbox', '')` }).prepare("append_event").execute();
}
