import { randomUUID } from "node:crypto";
import { document, fileVersion, storedFile } from "~db/schema";
import { buildPerson } from "./build-person";
import { buildTeam } from "./build-team";
import type { SeedDatabase } from "./seed-database";
import { onlyRow, uniqueWord } from "./unique";

/** Stores the rows of a PDF among a team's documents with one version, in a new team and by a new author unless they are given. The store has no content of it. */
export async function buildTeamFile(db: SeedDatabase, overrides: Partial<typeof document.$inferInsert> = {}): Promise<typeof document.$inferSelect> {
  const teamId = overrides.teamId ?? (await buildTeam(db)).id;
  const authorId = overrides.authorId ?? (await buildPerson(db)).id;
  const file = onlyRow(await db.insert(document).values({ title: `File ${uniqueWord()}`, language: "en", updatedById: authorId, ...overrides, kind: "file", teamId, authorId }).returning());
  const storedFileId = randomUUID();
  await db.insert(storedFile).values({ id: storedFileId, name: `${file.title}.pdf`, type: "application/pdf", size: 1_000, hash: storedFileId, uploaderId: authorId, ownerKind: "team-file", ownerId: String(file.id) });
  await db.insert(fileVersion).values({ documentId: file.id, number: 1, storedFileId, addedById: authorId, reading: "read" });
  return file;
}
