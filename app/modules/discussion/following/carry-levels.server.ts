import { sql } from "drizzle-orm";
import type { Transaction } from "~/platform/database/connection.server";

/**
 * Whoever chose to hear more of a thread hears it of the one that takes it in, unless they hear as much of that one.
 * Who chose to hear less has said nothing of the other: their choice goes with the thread it was for.
 */
export async function carryLevels(tx: Transaction, from: number, to: number): Promise<void> {
  await tx.execute(sql`
    insert into thread_level (thread_id, person_id, level)
    select ${to}::integer, person_id, level from thread_level where thread_id = ${from} and level in ('tracking', 'watching')
    on conflict (thread_id, person_id) do update set level = excluded.level where thread_level.level <> 'watching'`);
  await tx.execute(sql`delete from thread_level where thread_id = ${from}`);
}
