import { and, eq, sql } from "drizzle-orm";
import { searchEntry } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";
import { foldText } from "~/platform/text/fold";
import { textVector } from "~/platform/text/vector.server";
import type { Findable, SearchKind } from "./contract";

/** Postgres refuses larger vectors; a text this long is found by its first part. */
const maxIndexed = 200_000;

/** Puts a thing into the index, or in place of what is there of it. */
export async function indexEntry(db: Queryable, kind: SearchKind, thing: Findable): Promise<void> {
  const title = foldText(thing.title);
  const body = foldText(thing.body).slice(0, maxIndexed);
  const values = {
    kind, ...thing,
    folded: `${title}\n${body}`,
    vector: sql`${textVector(title, thing.language, "A")} || ${textVector(body, thing.language, "B")}`,
  };
  await db.insert(searchEntry).values(values).onConflictDoUpdate({ target: [searchEntry.kind, searchEntry.entityId], set: values });
}

/** Takes a thing out of the index. */
export async function forgetEntry(db: Queryable, kind: SearchKind, entityId: string): Promise<void> {
  await db.delete(searchEntry).where(and(eq(searchEntry.kind, kind), eq(searchEntry.entityId, entityId)));
}
