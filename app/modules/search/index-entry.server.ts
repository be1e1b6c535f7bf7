import { and, eq, sql } from "drizzle-orm";
import { searchEntry } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { foldText } from "~/platform/text/fold";
import { textVector } from "~/platform/text/vector.server";
import { arabicWords } from "~/platform/text/words";
import type { Findable, IndexedKind } from "./contract";

/** Postgres refuses vectors of more than a megabyte; a longer text is found by its first part. */
const maxIndexed = 100_000;

/** The database's time to the microsecond, to be taken before a thing is read that is then put into the index. */
export async function indexingMoment(): Promise<string> {
  const [row] = await database().execute<{ now: string }>(sql`select clock_timestamp()::text as now`);
  return row?.now ?? "-infinity";
}

/** Puts a thing into the index, unless what is there was read later. */
export async function indexEntry(kind: IndexedKind, thing: Findable, asOf: string): Promise<void> {
  const moment = sql`${asOf}::timestamptz`;
  const title = foldText(thing.title);
  const body = foldText(thing.body).slice(0, maxIndexed);
  const values = {
    kind, ...thing, asOf: moment,
    arabic: arabicWords(`${title}\n${body}`),
    vector: sql`${textVector(title, thing.language, "A")} || ${textVector(body, thing.language, "B")}`,
  };
  await database()
    .insert(searchEntry)
    .values(values)
    .onConflictDoUpdate({ target: [searchEntry.kind, searchEntry.entityId], set: values, setWhere: sql`${searchEntry.asOf} <= ${moment}` });
}

/** Takes a thing out of the index. */
export async function forgetEntry(kind: IndexedKind, entityId: string): Promise<void> {
  await database().delete(searchEntry).where(and(eq(searchEntry.kind, kind), eq(searchEntry.entityId, entityId)));
}
