import { eq } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { document } from "~db/schema";
import { hasTeamFile } from "../access-matrix/team-file-rows";
import type { World } from "../access-matrix/world";
import type { ApiAsked, ApiRow } from "./row";

const ofFile = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { id: world.fileDocumentId ?? 0 }, ...more });
const notBrought = { fileId: "2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11" };

const read = {
  //          anonymous guest non-member observer member coordinator lead administrator removed suspended
  open: "    401       404   200        200      200    200         200  200           200     401",
  request: " 401       404   403        200      200    200         200  403           403     401",
  private: " 401       404   404        200      200    200         200  403           404     401",
};

/** Whoever may write: members, coordinators and leads. */
const written = {
  open: "    401       404   403        403      204    204         204  403           403     401",
  request: " 401       404   403        403      204    204         204  403           403     401",
  private: " 401       404   404        403      204    204         204  403           404     401",
};

const answered = (status: string) => ({ open: written.open.replaceAll("204", status), request: written.request.replaceAll("204", status), private: written.private.replaceAll("204", status) });

async function isInTrash(world: World): Promise<void> {
  await hasTeamFile(world);
  await database().update(document).set({ trashedAt: new Date() }).where(eq(document.id, world.fileDocumentId ?? 0));
}

/** Files among a team's documents, and where documents and files lie. */
export const teamFileApiRows: ApiRow[] = [
  // Who may write is told that they have not brought that file.
  { operation: "addTeamFile", what: "that they have not brought", ask: (world) => ({ path: { slug: world.team.slug }, body: { ...notBrought, language: "en" } }), expected: answered("422") },
  { operation: "addFileVersion", what: "that they have not brought", before: hasTeamFile, ask: ofFile({ body: notBrought }), expected: answered("422") },
  { operation: "getTeamFile", before: hasTeamFile, ask: ofFile(), expected: read },
  { operation: "getTeamFile", what: "of what is written", ask: (world) => ({ path: { id: world.documentId } }), expected: { open: read.open.replaceAll("200", "404"), request: read.request.replaceAll("200", "404"), private: read.private.replaceAll("200", "404") } },
  { operation: "readTeamFileText", before: hasTeamFile, ask: ofFile(), expected: read },
  // The store has no content of the world's file; with its tag nobody needs it.
  {
    operation: "downloadTeamFile", before: hasTeamFile, ask: (world) => ({ path: { id: world.fileDocumentId ?? 0 }, headers: { "if-none-match": "*" } }),
    expected: { open: read.open.replaceAll("200", "304"), request: read.request.replaceAll("200", "304"), private: read.private.replaceAll("200", "304") },
  },
  { operation: "renameTeamFile", before: hasTeamFile, ask: (world) => ({ path: { id: world.fileDocumentId ?? 0 }, body: { title: `file-${world.secret}`, language: "en" } }), expected: answered("200") },
  { operation: "moveDocument", before: hasTeamFile, ask: (world) => ({ path: { id: world.fileDocumentId ?? 0 }, body: { teamId: world.team.id } }), expected: written },
  { operation: "trashDocument", before: hasTeamFile, after: hasTeamFile, ask: ofFile(), expected: written },
  { operation: "restoreDocument", before: isInTrash, after: hasTeamFile, ask: ofFile(), expected: answered("200") },
];
