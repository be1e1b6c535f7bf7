import { eq, inArray, sql, type SQL } from "drizzle-orm";
import { document, documentTranslation } from "~db/schema";
import { database } from "~/platform/database/connection.server";

/** For a query that reads `document`: this document in all its languages, whichever of them it is: the source, and what was translated from that. */
export function inItsLanguages(id: number): SQL {
  const sourceOf = database().select({ id: documentTranslation.sourceId }).from(documentTranslation).where(eq(documentTranslation.documentId, id));
  const source = sql`coalesce((${sourceOf}), ${id})`;
  const translations = database().select({ id: documentTranslation.documentId }).from(documentTranslation).where(eq(documentTranslation.sourceId, source));
  return sql`(${eq(document.id, source)} or ${inArray(document.id, translations)})`;
}
