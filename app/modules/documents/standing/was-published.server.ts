import { inArray } from "drizzle-orm";
import { publishedVersion } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";

/** Whether readers were ever shown a version of one of these documents, whatever became of it since. */
export async function wasPublished(on: Queryable, documentIds: readonly number[]): Promise<boolean> {
  const [found] = await on.select({ id: publishedVersion.versionId }).from(publishedVersion).where(inArray(publishedVersion.documentId, [...documentIds])).limit(1);
  return found !== undefined;
}
