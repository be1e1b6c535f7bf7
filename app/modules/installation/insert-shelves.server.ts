import { inArray } from "drizzle-orm";
import { document, documentFolder, documentReader } from "~db/schema";
import { seedFolders, seedShelves } from "~db/seed/content";
import type { Transaction } from "~/platform/database/connection.server";

interface Cast {
  teamId(code: string): number;
  documentId(key: string): number;
  personId(handle: string): number | undefined;
}

/** Puts the demo's documents into their teams' folders, and a few on people's own shelves. */
export async function insertShelves(tx: Transaction, cast: Cast, anchor: Date): Promise<void> {
  const folders = new Map<string, number>();
  for (const { team, name, inside, documents } of seedFolders) {
    const parentId = inside ? folders.get(`${team}/${inside}`) : null;
    const [made] = await tx.insert(documentFolder).values({ teamId: cast.teamId(team), parentId, name, createdAt: anchor }).returning({ id: documentFolder.id });
    folders.set(`${team}/${name}`, made!.id);
    await tx.update(document).set({ folderId: made!.id }).where(inArray(document.id, documents.map(cast.documentId)));
  }
  const kept = seedShelves.flatMap(({ handle, favourites, read }) => {
    const personId = cast.personId(handle);
    return personId === undefined ? [] : [...new Set([...favourites, ...read])].map((key) => ({
      personId, documentId: cast.documentId(key), favourite: favourites.includes(key),
      readAt: read.includes(key) ? new Date(anchor.getTime() - (read.indexOf(key) + 1) * 26_000_000) : null,
    }));
  });
  await tx.insert(documentReader).values(kept);
}
