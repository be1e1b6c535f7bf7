import { and, eq, inArray, sql, type AnyColumn, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { archiveKey, document, documentRemark, mission, thread } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";

type KeyedKind = (typeof archiveKey.$inferSelect)["kind"];

const tables: Record<KeyedKind, PgTable & { id: AnyColumn }> = { thread, document, mission, remark: documentRemark };

/** What people write to one another outside of teams is theirs: no archive holds it. */
const archived: Partial<Record<KeyedKind, SQL>> = { thread: sql`${thread.teamId} is not null` };

/** Names everything that has no name in archives yet; it keeps that name for good. */
export async function nameEverything(tx: Transaction): Promise<void> {
  for (const kind of archiveKey.kind.enumValues) {
    const table = tables[kind];
    await tx.execute(sql`
      insert into ${archiveKey} (kind, key, entity_id) select ${kind}, gen_random_uuid(), ${table.id} from ${table}
      where ${archived[kind] ?? sql`true`} and not exists (select from ${archiveKey} k where k.kind = ${kind} and k.entity_id = ${table.id})`);
    await tx.execute(sql`delete from ${archiveKey} where ${archiveKey.kind} = ${kind} and not exists (select from ${table} where ${table.id} = ${archiveKey.entityId})`);
  }
}

/** The numbers that things of an archive have here, by their names; those that are not here are left out. */
export async function idsByKey(tx: Transaction, kind: KeyedKind, keys: string[]): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await tx.select({ key: archiveKey.key, id: archiveKey.entityId }).from(archiveKey).where(and(eq(archiveKey.kind, kind), inArray(archiveKey.key, keys)));
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Remembers what things just stored are called in the archive they came from. */
export async function rememberKeys(tx: Transaction, kind: KeyedKind, named: { key: string; entityId: number }[]): Promise<void> {
  if (named.length > 0) await tx.insert(archiveKey).values(named.map((row) => ({ kind, ...row })));
}
