import { eq } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { document } from "~db/schema";
import { buildTeamFile } from "~db/seed/factories/build-team-file";
import { posting, reading, type Row } from "./row";
import type { World } from "./world";

// Files among a team's documents.

/** Brings a file to the team, and takes it out of the trash. */
export async function hasTeamFile(world: World): Promise<void> {
  world.fileDocumentId ??= (await buildTeamFile(database(), { teamId: world.team.id, authorId: world.people.lead.id, title: `file-${world.secret}` })).id;
  await database().update(document).set({ trashedAt: null }).where(eq(document.id, world.fileDocumentId));
}

const file = (world: World) => `/documents/${world.fileDocumentId}/file-${world.secret}`;
const add = (world: World) => `/teams/${world.team.slug}/documents/files`;

const read = {
  //          anonymous guest non-member observer member coordinator lead administrator removed suspended
  open: "    302       404   200        200      200    200         200  200           200     302",
  request: " 302       404   403        200      200    200         200  403           403     302",
  private: " 302       404   404        200      200    200         200  403           404     302",
};

/** Whoever may write: members, coordinators and leads. */
const written = {
  open: "    302       404   403        403      303    303         303  403           403     302",
  request: " 302       404   403        403      303    303         303  403           403     302",
  private: " 302       404   404        403      303    303         303  403           404     302",
};

type Expected = typeof read;
const each = (row: Expected, change: (line: string) => string): Expected => ({ open: change(row.open), request: change(row.request), private: change(row.private) });
/** Who may bring files is told that there was none; the form is shown to the same. */
const nothingSent = each(written, (line) => line.replaceAll("303", "422"));
const shown = each(written, (line) => line.replaceAll("303", "200"));
/** The permanent address leads to the file's page. */
const led = each(read, (line) => line.replaceAll("200", "301"));

/** Rows of files among a team's documents. */
export const teamFileRows: Row[] = [
  { route: "teams/:slug/documents/files", method: "GET", ask: reading(add), expected: shown },
  { route: "teams/:slug/documents/files", method: "POST", what: "nothing", ask: posting(add, () => ({ language: "en" })), expected: nothingSent },
  { route: "documents/:documentId/:title/file", method: "GET", before: hasTeamFile, ask: reading((world) => `${file(world)}/file`), expected: read },
  { route: "documents/:documentId/:title/file", method: "POST", what: "no new version", before: hasTeamFile, ask: posting((world) => `${file(world)}/file`, () => ({ form: "version" })), expected: nothingSent },
  {
    route: "documents/:documentId/:title/file", method: "POST", what: "its name", before: hasTeamFile,
    ask: posting((world) => `${file(world)}/file`, (world) => ({ form: "rename", title: `file-${world.secret}`, language: "en" })), expected: written,
  },
  { route: "documents/:documentId/:title?", method: "GET", what: "a file", before: hasTeamFile, ask: reading(file), expected: led },
  { route: "documents/:documentId/:title/place", method: "POST", what: "a file into the trash", before: hasTeamFile, ask: posting((world) => `${file(world)}/place`, () => ({ intent: "trash" })), expected: written },
];
