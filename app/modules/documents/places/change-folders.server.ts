import { and, eq } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { document, documentFolder } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessFolder } from "./access-folder.server";
import { folderTree } from "./folder-tree.server";
import { deepestFolder, mayLieIn } from "./tree";

/** So many folders a team may have; a tree beyond that helps nobody. */
const mostFolders = 300;

/** Begins a folder in a team, at the top or in another. Throws `not_found`, `forbidden`, and `invalid` where it would lie too deep or there are too many. */
export function createFolder(actor: Actor, teamSlug: string, { name, parentId }: { name: string; parentId: number | null }): Promise<{ id: number }> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: teamSlug }, "post", tx);
    const tree = await folderTree(team.id, tx);
    const parent = parentId === null ? null : tree.find(({ id }) => id === parentId);
    if (parent === undefined) throw new DomainError("invalid", "folder_missing", "parentId");
    if (tree.length >= mostFolders || (parent && parent.depth + 1 >= deepestFolder)) throw new DomainError("invalid", "folder_deep", "name");
    await refuseTwin(tx, team.id, parentId, name);
    const [created] = await tx.insert(documentFolder).values({ teamId: team.id, parentId, name, createdById: actor.personId }).returning({ id: documentFolder.id });
    return { id: created!.id };
  });
}

/** Renames a folder, or puts it elsewhere in the same team. Throws `not_found`, `forbidden`, and `invalid` where it cannot lie. */
export function changeFolder(actor: Actor, id: number, { name, parentId }: { name: string; parentId: number | null }): Promise<void> {
  return transaction(async (tx) => {
    const { folder } = await accessFolder(actor, id, "post", tx);
    if (!mayLieIn(await folderTree(folder.teamId, tx), id, parentId)) throw new DomainError("invalid", "folder_deep", "parentId");
    if (name !== folder.name || parentId !== folder.parentId) await refuseTwin(tx, folder.teamId, parentId, name);
    const position = parentId === folder.parentId ? folder.position : null;
    await tx.update(documentFolder).set({ name, parentId, position }).where(eq(documentFolder.id, id));
  });
}

/** Takes a folder away; what lay in it lies where it lay. Throws `not_found` and `forbidden`. */
export function removeFolder(actor: Actor, id: number): Promise<{ parentId: number | null }> {
  return transaction(async (tx) => {
    const { folder } = await accessFolder(actor, id, "post", tx);
    const { parentId } = folder;
    await tx.update(documentFolder).set({ parentId, position: null }).where(eq(documentFolder.parentId, id));
    await tx.update(document).set({ folderId: parentId, position: null }).where(eq(document.folderId, id));
    await tx.delete(documentFolder).where(eq(documentFolder.id, id));
    return { parentId };
  });
}

async function refuseTwin(tx: Transaction, teamId: number, parentId: number | null, name: string): Promise<void> {
  const named = await tx.select({ parentId: documentFolder.parentId }).from(documentFolder).where(and(eq(documentFolder.teamId, teamId), eq(documentFolder.name, name)));
  if (named.some((other) => other.parentId === parentId)) throw new DomainError("invalid", "folder_twin", "name");
}
