import { eq } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { document } from "~db/schema";
import { hasTeamFile } from "../access-matrix/team-file-rows";
import type { World } from "../access-matrix/world";
import type { ApiAsked, ApiRow } from "./row";
import { whoReads, whoWrites } from "./team-answers";

const ofFile = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { id: world.fileDocumentId ?? 0 }, ...more });
const notBrought = { fileId: "2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11" };

async function isInTrash(world: World): Promise<void> {
  await hasTeamFile(world);
  await database().update(document).set({ trashedAt: new Date() }).where(eq(document.id, world.fileDocumentId ?? 0));
}

/** Files among a team's documents, and where documents and files lie. */
export const teamFileApiRows: ApiRow[] = [
  // Who may write is told that they have not brought that file.
  { operation: "addTeamFile", what: "that they have not brought", ask: (world) => ({ path: { slug: world.team.slug }, body: { ...notBrought, language: "en" } }), expected: whoWrites("422") },
  { operation: "addFileVersion", what: "that they have not brought", before: hasTeamFile, ask: ofFile({ body: notBrought }), expected: whoWrites("422") },
  { operation: "getTeamFile", before: hasTeamFile, ask: ofFile(), expected: whoReads("200") },
  { operation: "getTeamFile", what: "of what is written", ask: (world) => ({ path: { id: world.documentId } }), expected: whoReads("404") },
  { operation: "readTeamFileText", before: hasTeamFile, ask: ofFile(), expected: whoReads("200") },
  // The store has no content of the world's file; with its tag nobody needs it.
  { operation: "downloadTeamFile", before: hasTeamFile, ask: ofFile({ headers: { "if-none-match": "*" } }), expected: whoReads("304") },
  { operation: "listComments", what: "on a file", before: hasTeamFile, ask: ofFile(), expected: whoReads("200") },
  { operation: "postComment", what: "on a file", before: hasTeamFile, ask: ofFile({ body: { page: 1, markdown: "Is that so?" } }), expected: whoReads("201") },
  { operation: "renameTeamFile", before: hasTeamFile, ask: (world) => ({ path: { id: world.fileDocumentId ?? 0 }, body: { title: `file-${world.secret}`, language: "en" } }), expected: whoWrites("200") },
  { operation: "moveDocument", before: hasTeamFile, ask: (world) => ({ path: { id: world.fileDocumentId ?? 0 }, body: { team: world.team.slug } }), expected: whoWrites("200") },
  { operation: "trashDocument", before: hasTeamFile, after: hasTeamFile, ask: ofFile(), expected: whoWrites("204") },
  { operation: "restoreDocument", before: isInTrash, after: hasTeamFile, ask: ofFile(), expected: whoWrites("200") },
];
