import { eq } from "drizzle-orm";
import { claimFiles, ownFiles, type Claim } from "~/modules/files/public.server";
import { accessTeam } from "~/modules/teams/public.server";
import { document } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { folderFor } from "../places/access-folder.server";
import { keepFileVersion, keepTeamFile, titleOfFile } from "./keep-team-file.server";
import { ownerOf, teamFileKind } from "./team-file-kind";

/** Files that somebody has brought for a team, and where among its documents they are to lie. */
export interface FilesToAdd {
  files: (Claim & { title?: string | undefined })[];
  language: string;
  folder?: number | undefined;
}

/**
 * Puts files among a team's documents, each a document of its own with a first version. Sent twice they stand once.
 * Appends `documents.document_created` and `documents.file_version_added` for each. Throws `not_found`, `forbidden`, and
 * `invalid` beside `files` for one that the actor has not brought or that belongs to something else.
 */
export function addTeamFiles(actor: Actor, teamSlug: string, { files, language, folder }: FilesToAdd): Promise<{ id: number; title: string }[]> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: teamSlug }, "post", tx);
    const folderId = await folderFor(actor, folder, team.id, tx);
    const own = await ownFiles(tx, actor, files.map(({ id }) => id));
    const added: { id: number; title: string }[] = [];
    for (const { title: wished, ...claim } of files) {
      const brought = own.find(({ id }) => id === claim.id);
      if (!brought) throw new DomainError("invalid", "gone", "files");
      if (brought.owner?.kind === teamFileKind) {
        added.push(...(await tx.select({ id: document.id, title: document.title }).from(document).where(eq(document.id, Number(brought.owner.id)))));
        continue;
      }
      const title = wished ?? titleOfFile(brought.name);
      const id = await keepTeamFile(tx, { teamId: team.id, folderId, title, language, authorId: actor.personId });
      await claimFiles(tx, actor, ownerOf(id), [claim]);
      await keepFileVersion(tx, id, { storedFileId: claim.id, number: 1, addedById: actor.personId });
      added.push({ id, title });
    }
    return added;
  });
}
