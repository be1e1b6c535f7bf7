import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { postRemark } from "~/modules/documents/remarks/post-remark.server";
import { database } from "~/platform/database/connection.server";
import { document, documentFolder } from "~db/schema";
import { actorFor } from "../../support/actors";
import type { World } from "../access-matrix/world";
import type { ApiAsked, ApiRow } from "./row";
import { whoManages, whoReads, whoWrites } from "./team-answers";

const nowhere = 999_999_998;
const later = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);

const ofDocument = (more: Partial<ApiAsked> = {}, path: ApiAsked["path"] = {}) => (world: World): ApiAsked => ({ path: { id: world.documentId, ...path }, ...more });
const ofFolder = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { id: world.folderId ?? nowhere }, ...more });
const ofRemark = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { remarkId: world.remarkId ?? nowhere }, ...more });
const ofTeam = (more: Partial<ApiAsked> = {}, path: ApiAsked["path"] = {}) => (world: World): ApiAsked => ({ path: { slug: world.team.slug, ...path }, ...more });
const bytes = (body: string): Partial<ApiAsked> => ({ body, headers: { "content-type": "application/octet-stream" } });

const changed = (change: Partial<typeof document.$inferInsert>) => async ({ documentId }: World) => void (await database().update(document).set(change).where(eq(document.id, documentId)));
const lies = changed({ trashedAt: null });
const thrownAway = changed({ trashedAt: new Date() });
const isGuidance = changed({ kind: "guidance" });
const isWorking = changed({ kind: "working" });

async function hasFolder(world: World): Promise<void> {
  const [made] = await database().insert(documentFolder).values({ teamId: world.team.id, name: randomUUID(), createdById: world.people.lead.id }).returning({ id: documentFolder.id });
  world.folderId = made!.id;
}

async function hasRemark(world: World): Promise<void> {
  const { remarkId } = await postRemark(await actorFor(world.people.lead), world.documentId, { id: randomUUID(), message: "Is that so?", quotation: "", before: "", behind: "" });
  world.remarkId = remarkId;
}

/** Documents: their places, files, comments, versions and lives. */
export const documentApiRows: ApiRow[] = [
  { operation: "changeDocument", ask: (world) => ofDocument({ body: { title: `Document ${world.secret}`, kind: "working", language: "en" } })(world), expected: whoWrites("200") },
  { operation: "moveDocument", what: "to the top of its team", ask: (world) => ofDocument({ body: { team: world.team.slug } })(world), expected: whoWrites("200") },
  { operation: "trashDocument", ask: ofDocument(), before: lies, expected: whoWrites("204") },
  { operation: "listTrash", ask: ofTeam(), expected: whoWrites("200") },
  { operation: "restoreDocument", ask: ofDocument(), before: thrownAway, expected: whoWrites("200") },
  { operation: "markFavourite", ask: ofDocument(), expected: whoReads("204") },
  { operation: "unmarkFavourite", ask: ofDocument(), expected: whoReads("204") },
  { operation: "listKeptDocuments", ask: () => ({}), expected: "401 200 200 200 200 200 200 200 200 401" },
  { operation: "stepDocument", ask: ofDocument({ body: { direction: "up" } }), expected: whoWrites("204") },
  { operation: "changeFolder", ask: (world, kind) => ofFolder({ body: { name: `Folder of the ${kind}'s program`, parentId: null } })(world), before: hasFolder, expected: whoWrites("204") },
  { operation: "removeFolder", ask: ofFolder(), before: hasFolder, expected: whoWrites("204") },
  { operation: "stepFolder", ask: ofFolder({ body: { direction: "up" } }), before: hasFolder, expected: whoWrites("204") },

  // Whoever reads may comment.
  { operation: "replyToComment", ask: ofRemark({ body: { markdown: "It is" } }), before: hasRemark, expected: whoReads("201") },
  { operation: "resolveComment", what: "that the lead began", ask: ofRemark({ body: { resolved: true } }), before: hasRemark, expected: whoWrites("204") },
  { operation: "removeComment", what: "of nobody", ask: () => ({ path: { id: randomUUID() } }), expected: "401 404 404 404 404 404 404 404 404 401" },

  { operation: "listDocumentFiles", ask: ofDocument(), expected: whoReads("200") },
  { operation: "addDocumentFile", ask: ofDocument({ query: { name: "table.csv" }, ...bytes("office,people") }), expected: whoWrites("201") },
  { operation: "removeDocumentFile", what: "that is none", ask: ofDocument({}, { fileId: "2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11" }), expected: whoWrites("404") },
  { operation: "exportDocument", ask: ofDocument({}, { format: "md" }), expected: whoReads("200") },
  { operation: "exportFolder", what: "of all documents", ask: ofTeam({}, { format: "md" }), expected: whoReads("200") },
  { operation: "importDocuments", ask: ofTeam({ query: { name: "visit.md", language: "en" }, ...bytes("# A visit\n\nCall first.") }), expected: whoWrites("201") },

  { operation: "listVersions", ask: ofDocument(), expected: whoReads("200") },
  { operation: "getVersion", what: "that is not there", ask: ofDocument({}, { number: 999 }), expected: whoReads("404") },
  { operation: "nameVersion", ask: ofDocument({ body: { name: "As sent" } }), expected: whoWrites("201") },
  { operation: "restoreVersion", what: "that is not there", ask: ofDocument({}, { number: 999 }), expected: whoWrites("404") },
  { operation: "compareVersions", what: "that are not there", ask: ofDocument({ query: { from: "999" } }), expected: whoReads("404") },

  { operation: "getGuidanceLife", what: "for whoever writes it", ask: ofDocument(), before: isGuidance, after: isWorking, expected: whoWrites("200") },
  { operation: "takeGuidanceStep", what: "of whoever answers for it", ask: (world) => ofDocument({ body: { step: "arrange", owner: world.people.lead.handle, publication: false } })(world), before: isGuidance, expected: whoManages("200") },
  { operation: "listLanguageVersions", ask: ofDocument(), expected: whoReads("200") },
  { operation: "beginTranslation", what: "of what is not published", ask: ofDocument({ body: { language: "fr", byMachine: false } }), expected: whoWrites("409") },
  { operation: "markTranslationCurrent", what: "of what is no translation", ask: ofDocument(), expected: whoWrites("409") },
  { operation: "confirmMachineDraft", what: "of what is no translation", ask: ofDocument(), expected: whoWrites("409") },
  { operation: "getConfirmations", ask: ofDocument(), expected: whoManages("200") },
  { operation: "askConfirmation", what: "of what is not published", ask: ofDocument({ body: { wholeTeam: true, offices: [], functions: [], dueOn: later } }), expected: whoManages("409") },
  { operation: "stopAskingConfirmation", ask: ofDocument(), expected: whoManages("204") },
  { operation: "confirmReading", what: "of what is not published", ask: ofDocument(), expected: whoReads("409") },
];
