import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { document, documentFolder } from "~db/schema";
import { database, type Queryable } from "~/platform/database/connection.server";
import { orderedTree, pathTo, type FolderLine } from "./tree";

/** All folders of a team as a tree laid flat, each with its depth and the number of documents right in it. The caller has decided access. */
export async function folderTree(teamId: number, on: Queryable = database()): Promise<FolderLine[]> {
  const documents = sql<number>`(select count(*)::int from document held where held.folder_id = document_folder.id and held.trashed_at is null)`;
  const rows = await on
    .select({ id: documentFolder.id, parentId: documentFolder.parentId, name: documentFolder.name, position: documentFolder.position, documents })
    .from(documentFolder)
    .where(eq(documentFolder.teamId, teamId))
    .orderBy(asc(documentFolder.name), asc(documentFolder.id));
  return orderedTree(rows);
}

/** The folders that lead to one, itself the last. */
export async function folderPath(teamId: number, folderId: number | null): Promise<{ id: number; name: string }[]> {
  if (folderId === null) return [];
  const rows = await database().select({ id: documentFolder.id, parentId: documentFolder.parentId, name: documentFolder.name }).from(documentFolder).where(eq(documentFolder.teamId, teamId));
  return pathTo(rows, folderId).map(({ id, name }) => ({ id, name }));
}

/** What lies in a folder, or at the top: for a condition on `document`. */
export const liesIn = (folderId: number | null) => and(folderId === null ? isNull(document.folderId) : eq(document.folderId, folderId), isNull(document.trashedAt));
