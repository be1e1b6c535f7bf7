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

/** A thing as the index keeps it. */
function entryOf(kind: IndexedKind, thing: Findable, asOf: string) {
  const title = foldText(thing.title);
  const body = foldText(thing.body).slice(0, maxIndexed);
  return {
    kind, weight: 1, places: [], conversationId: null, authorId: null, facets: [], ...thing, asOf: sql`${asOf}::timestamptz`,
    arabic: arabicWords(`${title}\n${body}`),
    vector: sql`${textVector(title, thing.language, "A")} || ${textVector(body, thing.language, "B")}`,
  };
}

const renewed = Object.fromEntries(
  (["teamId", "conversationId", "language", "href", "title", "body", "arabic", "vector", "happenedAt", "weight", "places", "authorId", "facets", "asOf"] as const)
    .map((name) => [name, sql`excluded.${sql.identifier(searchEntry[name].name)}`]),
);

/** Puts things into the index in one statement, except where what is there was read later. */
export async function indexEntries(kind: IndexedKind, things: Findable[], asOf: string): Promise<void> {
  if (things.length === 0) return;
  await database()
    .insert(searchEntry)
    .values(things.map((thing) => entryOf(kind, thing, asOf)))
    .onConflictDoUpdate({ target: [searchEntry.kind, searchEntry.entityId], set: renewed, setWhere: sql`${searchEntry.asOf} <= excluded.as_of` });
}

/** Puts a thing into the index, unless what is there was read later. */
export const indexEntry = (kind: IndexedKind, thing: Findable, asOf: string): Promise<void> => indexEntries(kind, [thing], asOf);

/** Takes a thing out of the index. */
export async function forgetEntry(kind: IndexedKind, entityId: string): Promise<void> {
  await database().delete(searchEntry).where(and(eq(searchEntry.kind, kind), eq(searchEntry.entityId, entityId)));
}
