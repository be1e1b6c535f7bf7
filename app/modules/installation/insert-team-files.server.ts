import { and, eq } from "drizzle-orm";
import { fileFromMarkdown, keepFileVersion, keepTeamFile, titleOfFile, teamFileKind } from "~/modules/documents/public.server";
import { restoreFile } from "~/modules/files/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { documentFolder, team } from "~db/schema";
import { seedTeamFiles, type AuthorSlot, type SeedFileContent } from "~db/seed/content";
import { stableUuid } from "./stable-uuid";

interface Cast {
  teamId(code: string): number;
  personId(slot: AuthorSlot): number;
  daysAgo(days: number): Date;
}

/** Puts the demo's files beside the documents of its teams, made here of what is told about them; their words are read as those of any other. */
export async function insertTeamFiles(tx: Transaction, cast: Cast): Promise<void> {
  for (const seed of seedTeamFiles) {
    const [teamId, title] = [cast.teamId(seed.team), titleOfFile(seed.name)];
    const [folder] = await tx.select({ id: documentFolder.id, teamNames: team.name }).from(documentFolder)
      .innerJoin(team, eq(team.id, documentFolder.teamId)).where(and(eq(documentFolder.teamId, teamId), eq(documentFolder.name, seed.folder)));
    if (!folder) throw new Error(`There is no folder ${seed.folder} for ${seed.name}.`);
    const [first] = seed.versions;
    const documentId = await keepTeamFile(tx, { teamId, folderId: folder.id, title, language: seed.language, authorId: cast.personId(first!.author), createdAt: cast.daysAgo(first!.daysAgo) });
    for (const [position, { author, daysAgo, content }] of seed.versions.entries()) {
      const [storedFileId, addedById, createdAt] = [stableUuid(`team-file/${seed.name}/${position}`), cast.personId(author), cast.daysAgo(daysAgo)];
      const owner = { kind: teamFileKind, id: String(documentId) };
      await restoreFile(tx, { id: storedFileId, name: seed.name, alt: "", position, uploaderId: addedById, createdAt, owner }, await contentOf(content, { title, language: seed.language, team: folder.teamNames[seed.language], changedAt: createdAt }));
      await keepFileVersion(tx, documentId, { storedFileId, number: position + 1, addedById, createdAt });
    }
  }
}

const contentOf = async (content: SeedFileContent, facts: Omit<Parameters<typeof fileFromMarkdown>[1], "markdown">): Promise<Uint8Array> =>
  "csv" in content ? Buffer.from(content.csv) : fileFromMarkdown(content.format, { ...facts, markdown: content.markdown });
