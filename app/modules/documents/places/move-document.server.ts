import { inArray } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { document } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessAnyDocument } from "../access-document.server";
import { mayTakeElsewhere } from "../policy";
import { showMentionsOf } from "../remarks/show-mentions-anew.server";
import { wasPublished } from "../standing/was-published.server";
import { accessFolder } from "./access-folder.server";
import { languagesTogether } from "./languages-together.server";

/** Where a document can lie: in a folder, or at the top of a team. */
export type Place = { folderId: number } | { teamId: number };

/**
 * Puts a document elsewhere; needs the right to write here and there. In another team its rights are
 * those of that team from now on, and its other languages go along; what was published is taken there by those who manage the
 * team it leaves, and what its comments show of what they name is what its new readers may see. `documents.document_moved` has open connections and the index follow. Throws `not_found` and `forbidden`.
 */
export function moveDocument(actor: Actor, id: number, place: Place): Promise<{ id: number; title: string }> {
  return transaction(async (tx) => {
    const { document: found, abilities } = await accessAnyDocument(actor, id, "post", tx);
    const { teamId, folderId } = "folderId" in place
      ? await accessFolder(actor, place.folderId, "post", tx).then(({ folder }) => ({ teamId: folder.teamId, folderId: folder.id }))
      : await accessTeam(actor, { id: place.teamId }, "post", tx).then(({ team }) => ({ teamId: team.id, folderId: null }));
    if (teamId === found.teamId && folderId === found.folderId) return found;
    const leaves = teamId !== found.teamId;
    const moved = leaves ? await languagesTogether(tx, found) : [id];
    if (leaves && !mayTakeElsewhere({ published: await wasPublished(tx, moved), manages: abilities.manage })) throw new DomainError("forbidden", `may not take document ${id} into another team`);
    await tx.update(document).set({ teamId, folderId, position: null }).where(inArray(document.id, moved));
    if (!leaves) return found;
    await showMentionsOf(tx, moved);
    for (const documentId of moved) await appendEvent(tx, "documents.document_moved", { documentId, fromTeamId: found.teamId });
    return found;
  });
}
