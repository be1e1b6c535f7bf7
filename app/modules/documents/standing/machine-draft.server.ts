import { and, desc, eq, sql, type SQL } from "drizzle-orm";
import { documentTranslation, documentVersion } from "~db/schema";
import { database, type Transaction } from "~/platform/database/connection.server";
import { lockDocument, readStoredState } from "../stored-state.server";
import { readState } from "../text/read-state.server";
import { versionWords } from "../versions/version-words.server";

/**
 * In a query that joins `document_translation`: whether words are a machine's that nobody has confirmed, those of a version by
 * the last change it includes, those that are written now where that is null. The one place where it is decided.
 */
export const unconfirmedUpTo = (updateId: SQL): SQL<boolean> =>
  sql<boolean>`coalesce(${documentTranslation.byMachine} or ${updateId} < ${documentTranslation.confirmedUpToUpdateId}, false)`;

/** Whether a version of a document, or without one its words as they are written now, is a machine's first draft that nobody has confirmed. The caller has decided access. */
export async function isMachineDraft(documentId: number, versionId: number | null): Promise<boolean> {
  const upTo = sql`(select ${documentVersion.upToUpdateId} from ${documentVersion} where ${documentVersion.id} = ${versionId})`;
  const [found] = await database().select({ id: documentTranslation.documentId }).from(documentTranslation)
    .where(and(eq(documentTranslation.documentId, documentId), unconfirmedUpTo(upTo)));
  return found !== undefined;
}

/**
 * Notes that a person stands by the words of a machine's draft as they are stored now, and by the last version where that says
 * the same; earlier ones stay what they were. Says nothing of words that are confirmed already. False where the document is no translation.
 */
export async function confirmMachineDraft(tx: Transaction, documentId: number): Promise<boolean> {
  await lockDocument(tx, documentId);
  const ofDocument = eq(documentTranslation.documentId, documentId);
  const [translation] = await tx.select({ byMachine: documentTranslation.byMachine }).from(documentTranslation).where(ofDocument);
  if (translation?.byMachine) await tx.update(documentTranslation).set({ byMachine: false, confirmedUpToUpdateId: await beginningOfWords(tx, documentId) }).where(ofDocument);
  return translation !== undefined;
}

/** The stored change since which a document has the words it has now, as far as versions tell. */
async function beginningOfWords(tx: Transaction, documentId: number): Promise<number> {
  const [last] = await tx.select({ tag: documentVersion.tag, upTo: documentVersion.upToUpdateId }).from(documentVersion)
    .where(eq(documentVersion.documentId, documentId)).orderBy(desc(documentVersion.number)).limit(1);
  const { state, lastUpdateId } = await readStoredState(tx, documentId);
  try {
    return last && last.tag === versionWords(readState(state)).tag ? last.upTo : lastUpdateId;
  } finally {
    state.destroy();
  }
}
