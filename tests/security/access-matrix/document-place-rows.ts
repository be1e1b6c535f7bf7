import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { document } from "~db/schema";
import { posting, reading, type Row } from "./row";
import { whoReads, whoWrites } from "./team-answers";
import type { World } from "./world";

// Where a document lies, for whom it is a favourite, and what is in a team's trash.

const place = (world: World) => `/documents/${world.documentId}/document-${world.secret}/place`;
const team = (world: World) => `/teams/${world.team.slug}/documents`;

const lies = (trashedAt: Date | null) => async ({ documentId }: World): Promise<void> => {
  await database().update(document).set({ trashedAt }).where(eq(document.id, documentId));
};

const comments = (world: World) => `/documents/${world.documentId}/document-${world.secret}/comments`;

const files = (world: World) => `/documents/${world.documentId}/document-${world.secret}/files`;
const suggestions = (world: World) => `/documents/${world.documentId}/document-${world.secret}/suggestions`;

/** Rows of a document's place and its team's trash. */
export const documentPlaceRows: Row[] = [
  { route: "documents/:documentId/:title/place", method: "GET", ask: reading(place), expected: whoWrites("200") },
  { route: "documents/:documentId/:title/place", method: "POST", what: "a favourite", ask: posting(place, () => ({ intent: "favourite", favourite: "yes" })), expected: whoReads("303") },
  { route: "documents/:documentId/:title/place", method: "POST", what: "to the top of its team", ask: posting(place, (world) => ({ intent: "move", place: `team-${world.team.id}` })), expected: whoWrites("303") },
  { route: "documents/:documentId/:title/place", method: "POST", what: "into the trash", before: lies(null), ask: posting(place, () => ({ intent: "trash" })), expected: whoWrites("303") },
  { route: "teams/:slug/documents/trash", method: "POST", what: "restore", before: lies(new Date()), ask: posting((world) => `${team(world)}/trash`, (world) => ({ id: String(world.documentId) })), expected: whoWrites("303") },
  { route: "teams/:slug/documents/trash", method: "GET", before: lies(null), ask: reading((world) => `${team(world)}/trash`), expected: whoWrites("200") },
  { route: "documents/:documentId/:title/comments", method: "GET", ask: reading(comments), expected: whoReads("200") },
  {
    route: "documents/:documentId/:title/comments", method: "POST", what: "comment",
    ask: posting(comments, (world) => ({ intent: "comment", id: randomUUID(), message: "Is that so?", quotation: world.secret, before: "", behind: "" })),
    expected: whoReads("303"),
  },
  { route: "documents/:documentId/:title/files", method: "GET", ask: reading(files), expected: whoReads("200") },
  { route: "documents/:documentId/:title/files", method: "POST", what: "nothing", ask: posting(files, () => ({ alt: "" })), expected: whoWrites("422") },
  { route: "documents/:documentId/:title/suggestions", method: "GET", ask: reading(suggestions), expected: whoReads("200") },
  {
    route: "documents/:documentId/:title/suggestions", method: "POST", what: "suggest",
    ask: posting(suggestions, (world) => ({ intent: "suggest", id: randomUUID(), quotation: world.secret, wording: `${world.secret} and more` })),
    expected: whoReads("303"),
  },
  { route: "documents/:documentId/:title/suggestions", method: "POST", what: "take all", ask: posting(suggestions, () => ({ intent: "settle", suggestion: "all", taken: "no" })), expected: whoWrites("303") },
  { route: "documents/:documentId/:title/ask", method: "POST", ask: posting((world) => `/documents/${world.documentId}/x/ask`, () => ({ quotation: "words" })), expected: whoWrites("303") },
  { route: "documents/:documentId/:title/export/:format", method: "GET", ask: reading((world) => `/documents/${world.documentId}/x/export/md`), expected: whoReads("200") },
  { route: "teams/:slug/documents/export/:format", method: "GET", ask: reading((world) => `${team(world)}/export/md`), expected: whoReads("200") },
  { route: "teams/:slug/documents/import", method: "GET", ask: reading((world) => `${team(world)}/import`), expected: whoWrites("200") },
  { route: "teams/:slug/documents/import", method: "POST", what: "nothing", ask: posting((world) => `${team(world)}/import`, () => ({ language: "en" })), expected: whoWrites("422") },
  {
    route: "teams/:slug/documents", method: "POST", what: "a folder",
    ask: posting(team, (_world, kind) => ({ intent: "new-folder", name: `Folder of ${kind}`, parentId: "" })),
    expected: whoWrites("303"),
  },
];
