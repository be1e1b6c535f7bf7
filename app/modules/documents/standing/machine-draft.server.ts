import { and, eq } from "drizzle-orm";
import { documentTranslation } from "~db/schema";
import { database } from "~/platform/database/connection.server";

/** Whether a document is a machine's first draft of a translation that nobody has confirmed. The caller has decided access. */
export async function isMachineDraft(documentId: number): Promise<boolean> {
  const [found] = await database().select({ id: documentTranslation.documentId }).from(documentTranslation)
    .where(and(eq(documentTranslation.documentId, documentId), eq(documentTranslation.byMachine, true)));
  return found !== undefined;
}
