import { and, desc, eq } from "drizzle-orm";
import { fileVersion, storedFile } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";

/** A version of a file, however far back, or the present one, with what is stored of it. The caller has decided access. Throws `not_found`. */
export async function versionOfFile(on: Queryable, documentId: number, number?: number) {
  const [found] = await on
    .select({
      id: fileVersion.id, number: fileVersion.number, reading: fileVersion.reading, sections: fileVersion.sections,
      stored: { id: storedFile.id, name: storedFile.name, size: storedFile.size, type: storedFile.type },
    })
    .from(fileVersion)
    .innerJoin(storedFile, eq(storedFile.id, fileVersion.storedFileId))
    .where(and(eq(fileVersion.documentId, documentId), number === undefined ? undefined : eq(fileVersion.number, number)))
    .orderBy(desc(fileVersion.number)).limit(1);
  return found ?? notFound("version");
}
