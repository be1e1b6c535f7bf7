import { and, eq, sql } from "drizzle-orm";
import { openStored } from "~/modules/files/public.server";
import { document, fileVersion, storedFile } from "~db/schema";
import { database, transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import type { FileSection } from "~/platform/file-words/file-words";
import { readWords } from "~/platform/file-words/read-words.server";

/** What stands between two pages, slides or sheets in a file's words. */
const between = "\n\n";

/**
 * Reads the words of a file's version, so that they are found and shown, and notes how far that went; appends
 * `documents.document_changed`. Twice is the same as once.
 */
export async function readFileWords({ documentId, versionId }: { documentId: number; versionId: number }): Promise<void> {
  const [version] = await database()
    .select({ number: fileVersion.number, storedFileId: storedFile.id, type: storedFile.type, size: storedFile.size })
    .from(fileVersion)
    .innerJoin(storedFile, eq(storedFile.id, fileVersion.storedFileId))
    .where(and(eq(fileVersion.id, versionId), eq(fileVersion.reading, "waiting")));
  if (!version) return;
  const { reading, sections } = await readWords(version.type, version.size, () => openStored(version.storedFileId));
  await transaction(async (tx) => {
    await tx.update(fileVersion).set({ reading, sections: sections.length > 1 || sections[0]?.name ? beginnings(sections) : [] }).where(eq(fileVersion.id, versionId));
    const isPresent = sql`not exists (select from ${fileVersion} later where later.document_id = ${documentId} and later.number > ${version.number})`;
    await tx.update(document).set({ text: sections.map(({ text }) => text).join(between) }).where(and(eq(document.id, documentId), isPresent));
    await appendEvent(tx, "documents.document_changed", { documentId });
  });
}

/** Where each part begins once they stand one behind the other. */
function beginnings(sections: FileSection[]): { at: number; name: string }[] {
  let at = 0;
  return sections.map(({ name, text }) => {
    const begins = { at, name };
    at += text.length + between.length;
    return begins;
  });
}
