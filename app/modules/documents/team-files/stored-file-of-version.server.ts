import { and, desc, eq } from "drizzle-orm";
import { fileVersion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { accessTeamFile } from "../access-document.server";

/** The stored content of a version of a file, however far back, or of the present one. Throws `not_found` and `forbidden`. */
export async function storedFileOfVersion(actor: Actor, documentId: number, number: number | undefined): Promise<string> {
  await accessTeamFile(actor, documentId, "read");
  const [found] = await database().select({ id: fileVersion.storedFileId }).from(fileVersion)
    .where(and(eq(fileVersion.documentId, documentId), number === undefined ? undefined : eq(fileVersion.number, number)))
    .orderBy(desc(fileVersion.number)).limit(1);
  return found?.id ?? notFound("version");
}
