import { inArray, sql } from "drizzle-orm";
import { document, thread } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";

const tables = { thread, document };

/**
 * The numbers that things of an archive may keep, because nothing here has them: addresses and links in texts hold them.
 * They are reserved before they are used, so that nobody who writes meanwhile is given one.
 */
export async function numbersToKeep(tx: Transaction, kind: keyof typeof tables, wanted: (number | null)[]): Promise<Set<number>> {
  const table = tables[kind];
  const numbers = new Set(wanted.filter((number) => number !== null));
  if (numbers.size === 0) return numbers;
  await tx.execute(sql`select setval(sequence, greatest(nextval(sequence), ${Math.max(...numbers)}::bigint)) from (select pg_get_serial_sequence(${kind}, 'id')::regclass as sequence) as its`);
  const taken = await tx.select({ id: table.id }).from(table).where(inArray(table.id, [...numbers]));
  for (const { id } of taken) numbers.delete(id);
  return numbers;
}
