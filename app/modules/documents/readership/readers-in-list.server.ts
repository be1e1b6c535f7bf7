import { and, eq, inArray, or, sql } from "drizzle-orm";
import { document, documentReadership, documentVersion, guidance } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";

/** How many have opened what readers are shown of these documents, by id: of those alone whose figures this actor may see, as `mayReadFigures` decides. */
export async function readersInList(actor: Actor, manages: boolean, ids: number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const answers = or(eq(sql`coalesce(${guidance.ownerId}, ${document.authorId})`, actor.personId), eq(document.keeperId, actor.personId));
  const rows = await database()
    .select({ id: document.id, readers: sql<number>`sum(${documentReadership.readers})::int` })
    .from(document)
    .leftJoin(guidance, and(eq(document.kind, "guidance"), eq(guidance.documentId, document.id)))
    .leftJoin(documentVersion, eq(documentVersion.id, guidance.publishedVersionId))
    .innerJoin(documentReadership, and(eq(documentReadership.documentId, document.id), eq(documentReadership.version, sql`coalesce(${documentVersion.number}, 0)`)))
    .where(and(inArray(document.id, ids), manages ? undefined : answers))
    .groupBy(document.id);
  return new Map(rows.map(({ id, readers }) => [id, readers]));
}
