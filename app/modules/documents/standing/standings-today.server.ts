import { and, eq } from "drizzle-orm";
import { document, guidance } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { oneOf } from "~/platform/database/one-of.server";
import type { Standing } from "./standing";
import { standingColumns, standingIn } from "./standing-columns.server";

/** How these documents stand today, those of them that are guidance; one query. The caller has decided access. */
export async function standingsToday(documentIds: number[]): Promise<Map<number, Standing>> {
  if (documentIds.length === 0) return new Map();
  const rows = await database().select({ id: document.id, ...standingColumns }).from(document)
    .leftJoin(guidance, eq(guidance.documentId, document.id))
    .where(and(oneOf(document.id, documentIds, "int"), eq(document.kind, "guidance")));
  return new Map(rows.map((row) => [row.id, standingIn(row)]));
}
