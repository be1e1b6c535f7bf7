import { sql } from "drizzle-orm";
import { outboxEvent } from "~db/schema";
import { prepared, type Transaction } from "../database/connection.server";
import type { EventName, EventPayloads } from "./event-types";

const append = prepared((on) => on
  .insert(outboxEvent)
  .values({ type: sql.placeholder("type"), payload: sql.placeholder("payload") })
  .returning({ woken: sql`pg_notify('outbox', '')` })
  .prepare("append_event"));

/**
 * Writes an event into the outbox, in the transaction that makes it true. After the commit the
 * dispatcher hands it to its subscribers, at least once each.
 */
export async function appendEvent<Name extends EventName>(tx: Transaction, type: Name, payload: EventPayloads[Name]): Promise<void> {
  await append(tx).execute({ type, payload });
}
