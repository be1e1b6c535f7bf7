import { desc, eq } from "drizzle-orm";
import { claimFiles, ownFiles, renameFiles, type Claim } from "~/modules/files/public.server";
import { document, fileVersion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeamFile } from "../access-document.server";
import { keepFileVersion } from "./keep-team-file.server";
import { ownerOf, teamFileKind } from "./team-file-kind";

/** So many versions one file has. */
const mostVersions = 500;

/**
 * Gives a file a new content; those before stay and can be opened. Sent twice it stands once. Appends
 * `documents.document_changed` and `documents.file_version_added`. Throws `not_found`, `forbidden`, and `invalid` beside
 * `files` for one that the actor has not brought or that belongs to something else.
 */
export function addFileVersion(actor: Actor, id: number, claim: Claim): Promise<{ id: number; title: string }> {
  return transaction(async (tx) => {
    const { document: found } = await accessTeamFile(actor, id, "post", tx);
    await tx.select({ id: document.id }).from(document).where(eq(document.id, id)).for("no key update");
    const [brought] = await ownFiles(tx, actor, [claim.id]);
    if (brought?.owner?.kind === teamFileKind && brought.owner.id === String(id)) return found;
    const [last] = await tx.select({ number: fileVersion.number }).from(fileVersion).where(eq(fileVersion.documentId, id)).orderBy(desc(fileVersion.number)).limit(1);
    const number = (last?.number ?? 0) + 1;
    if (number > mostVersions) throw new DomainError("invalid", "too_many", "files");
    await claimFiles(tx, actor, ownerOf(id), [claim]);
    await keepFileVersion(tx, id, { storedFileId: claim.id, number, addedById: actor.personId });
    await appendEvent(tx, "documents.document_changed", { documentId: id });
    return found;
  });
}

/** Calls a file otherwise, or says which language it is in; its address stays. Appends `documents.document_changed`. Throws `not_found` and `forbidden`. */
export function renameTeamFile(actor: Actor, id: number, { title, language }: { title: string; language: string }): Promise<{ id: number; title: string }> {
  return transaction(async (tx) => {
    const { document: found } = await accessTeamFile(actor, id, "post", tx);
    if (found.title === title && found.language === language) return found;
    await tx.update(document).set({ title, language, updatedById: actor.personId, updatedAt: new Date() }).where(eq(document.id, id));
    await renameFiles(tx, ownerOf(id), title);
    await appendEvent(tx, "documents.document_changed", { documentId: id });
    return { id, title };
  });
}
