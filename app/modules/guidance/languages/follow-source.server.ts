import { eq, inArray } from "drizzle-orm";
import { passagesOfVersion } from "~/modules/documents/public.server";
import { documentTranslation, documentVersion, guidance } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { compareTexts, countChanges } from "../compare/compare-texts";

/** Counts anew how far the translations of a document are behind what its readers see. Twice is the same as once. */
export async function followSource(sourceId: number): Promise<void> {
  const translations = await database().select().from(documentTranslation).where(eq(documentTranslation.sourceId, sourceId));
  const [source] = await database().select({ versionId: guidance.publishedVersionId }).from(guidance).where(eq(guidance.documentId, sourceId));
  const publishedId = source?.versionId ?? null;
  if (translations.length === 0 || publishedId === null) return;
  const versions = await database().select({ id: documentVersion.id, content: documentVersion.content, language: documentVersion.language })
    .from(documentVersion).where(inArray(documentVersion.id, [publishedId, ...translations.map(({ sourceVersionId }) => sourceVersionId)]));
  const passages = (id: number) => passagesOfVersion(versions.find((version) => version.id === id)?.content ?? {});
  const language = versions.find(({ id }) => id === publishedId)?.language ?? "en";
  for (const { documentId, sourceVersionId } of translations) {
    const behind = sourceVersionId === publishedId ? 0 : countChanges(compareTexts(passages(sourceVersionId), passages(publishedId), language));
    await database().update(documentTranslation).set({ behind }).where(eq(documentTranslation.documentId, documentId));
  }
}

/** The same for every document that has translations. */
export async function followEverySource(): Promise<void> {
  const sources = await database().selectDistinct({ id: documentTranslation.sourceId }).from(documentTranslation);
  for (const { id } of sources) await followSource(id);
}
