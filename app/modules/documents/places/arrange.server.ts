import { asc, desc, eq, sql } from "drizzle-orm";
import { document, documentFolder } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { accessAnyDocument } from "../access-document.server";
import { accessFolder } from "./access-folder.server";
import { folderTree, liesIn } from "./folder-tree.server";
import { stepped } from "./tree";

/** Puts a document one place further up or down among those it lies with; at the end already, nothing changes. Throws `not_found` and `forbidden`. */
export function stepDocument(actor: Actor, id: number, direction: "up" | "down"): Promise<void> {
  return transaction(async (tx) => {
    const { document: found } = await accessAnyDocument(actor, id, "post", tx);
    const rows = await tx.select({ id: document.id }).from(document).where(sql`${document.teamId} = ${found.teamId} and ${liesIn(found.folderId)}`).orderBy(...byPlace).for("update");
    const order = stepped(rows.map((row) => row.id), id, direction);
    for (const [position, each] of (order ?? []).entries()) await tx.update(document).set({ position }).where(eq(document.id, each));
  });
}

/** The same for a folder among its neighbours. */
export function stepFolder(actor: Actor, id: number, direction: "up" | "down"): Promise<void> {
  return transaction(async (tx) => {
    const { folder } = await accessFolder(actor, id, "post", tx);
    const neighbours = (await folderTree(folder.teamId, tx)).filter(({ parentId }) => parentId === folder.parentId);
    const order = stepped(neighbours.map((each) => each.id), id, direction);
    for (const [position, each] of (order ?? []).entries()) await tx.update(documentFolder).set({ position }).where(eq(documentFolder.id, each));
  });
}

/** The order of documents in a folder: as somebody has arranged them, then the latest change first. */
const byPlace = [sql`${asc(document.position)} nulls last`, desc(document.updatedAt), desc(document.id)];
