import { eq } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { document } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessAnyDocument } from "../access-document.server";
import { showMentionsOf } from "../remarks/show-mentions-anew.server";
import { accessFolder } from "./access-folder.server";

/** Where a document can lie: in a folder, or at the top of a team. */
export type Place = { folderId: number } | { teamId: number };

/**
 * Puts a document elsewhere; needs the right to write here and there. In another team its rights are
 * those of that team from now on, and so is what its comments show of what they name: `documents.document_moved` has
 * open connections and the index follow.
 * Throws `not_found` and `forbidden`.
 */
export function moveDocument(actor: Actor, id: number, place: Place): Promise<{ id: number; title: string }> {
  return transaction(async (tx) => {
    const { document: found } = await accessAnyDocument(actor, id, "post", tx);
    const { teamId, folderId } = "folderId" in place
      ? await accessFolder(actor, place.folderId, "post", tx).then(({ folder }) => ({ teamId: folder.teamId, folderId: folder.id }))
      : await accessTeam(actor, { id: place.teamId }, "post", tx).then(({ team }) => ({ teamId: team.id, folderId: null }));
    if (teamId === found.teamId && folderId === found.folderId) return found;
    await tx.update(document).set({ teamId, folderId, position: null }).where(eq(document.id, id));
    if (teamId !== found.teamId) {
      await showMentionsOf(tx, id);
      await appendEvent(tx, "documents.document_moved", { documentId: id, fromTeamId: found.teamId });
    }
    return found;
  });
}
