import { and, eq, inArray, or } from "drizzle-orm";
import { document, documentTranslation } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";

/** A document and its other languages that lie in the same team, also those in the trash: what goes into another team at once, so that all have the same readers. */
export async function languagesTogether(on: Queryable, { id, teamId }: { id: number; teamId: number }): Promise<number[]> {
  const [translation] = await on.select({ sourceId: documentTranslation.sourceId }).from(documentTranslation).where(eq(documentTranslation.documentId, id));
  const sourceId = translation?.sourceId ?? id;
  const translations = on.select({ id: documentTranslation.documentId }).from(documentTranslation).where(eq(documentTranslation.sourceId, sourceId));
  const found = await on.select({ id: document.id }).from(document).where(and(eq(document.teamId, teamId), or(eq(document.id, sourceId), inArray(document.id, translations))));
  return found.map((one) => one.id);
}
