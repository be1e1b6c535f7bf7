import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { document } from "~db/schema";
import { buildTeamFile } from "~db/seed/factories/build-team-file";
import { posting, reading, type Row } from "./row";
import { whoReads, whoWrites } from "./team-answers";
import type { World } from "./world";

// Files among a team's documents.

/** Brings a file to the team, and takes it out of the trash. */
export async function hasTeamFile(world: World): Promise<void> {
  world.fileDocumentId ??= (await buildTeamFile(database(), { teamId: world.team.id, authorId: world.people.lead.id, title: `file-${world.secret}` })).id;
  await database().update(document).set({ trashedAt: null }).where(eq(document.id, world.fileDocumentId));
}

const file = (world: World) => `/documents/${world.fileDocumentId}/file-${world.secret}`;
const add = (world: World) => `/teams/${world.team.slug}/documents/files`;

/** Rows of files among a team's documents. */
export const teamFileRows: Row[] = [
  { route: "teams/:slug/documents/files", method: "GET", ask: reading(add), expected: whoWrites("200") },
  { route: "teams/:slug/documents/files", method: "POST", what: "nothing", ask: posting(add, () => ({ language: "en" })), expected: whoWrites("422") },
  { route: "documents/:documentId/:title/file", method: "GET", before: hasTeamFile, ask: reading((world) => `${file(world)}/file`), expected: whoReads("200") },
  { route: "documents/:documentId/:title/file", method: "POST", what: "no new version", before: hasTeamFile, ask: posting((world) => `${file(world)}/file`, () => ({ form: "version" })), expected: whoWrites("422") },
  {
    route: "documents/:documentId/:title/file", method: "POST", what: "its name", before: hasTeamFile,
    ask: posting((world) => `${file(world)}/file`, (world) => ({ form: "rename", title: `file-${world.secret}`, language: "en" })), expected: whoWrites("303"),
  },
  { route: "documents/:documentId/:title/comments", method: "GET", what: "of a file", before: hasTeamFile, ask: reading((world) => `${file(world)}/comments`), expected: whoReads("200") },
  {
    route: "documents/:documentId/:title/comments", method: "POST", what: "comment on a file", before: hasTeamFile,
    ask: posting((world) => `${file(world)}/comments`, () => ({ intent: "comment", id: randomUUID(), message: "Is that so?", page: "1", version: "1" })), expected: whoReads("303"),
  },
  { route: "documents/:documentId/:title/ask", method: "POST", what: "about a file", before: hasTeamFile, ask: posting((world) => `${file(world)}/ask`, () => ({ quotation: "" })), expected: whoWrites("303") },
  // The permanent address leads to the file's page.
  { route: "documents/:documentId/:title?", method: "GET", what: "a file", before: hasTeamFile, ask: reading(file), expected: whoReads("301") },
  { route: "documents/:documentId/:title/place", method: "POST", what: "a file into the trash", before: hasTeamFile, ask: posting((world) => `${file(world)}/place`, () => ({ intent: "trash" })), expected: whoWrites("303") },
];
