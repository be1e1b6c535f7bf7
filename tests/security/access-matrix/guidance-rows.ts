import { eq } from "drizzle-orm";
import { nameVersion } from "~/modules/guidance/versions/name-version.server";
import { database } from "~/platform/database/connection.server";
import { document } from "~db/schema";
import { actorFor } from "../../support/actors";
import { posting, reading, type Row } from "./row";
import { whoManages, whoReads, whoWrites } from "./team-answers";
import type { World } from "./world";

const versions = (world: World) => `/documents/${world.documentId}/document-${world.secret}/versions`;

/** A working document with a version that was kept. */
async function hasVersion({ documentId, people }: World): Promise<void> {
  await database().update(document).set({ kind: "working" }).where(eq(document.id, documentId));
  await nameVersion(await actorFor(people.lead), documentId, { name: "First" });
}

const address = (world: World) => `/documents/${world.documentId}/document-${world.secret}`;
const approval = (world: World) => `${address(world)}/approval`;

/** A piece of guidance that the lead owns. */
async function isGuidance({ documentId }: World): Promise<void> {
  await database().update(document).set({ kind: "guidance" }).where(eq(document.id, documentId));
}

/** Versions of documents, and the life of guidance. */
export const guidanceRows: Row[] = [
  { route: "documents/:documentId/:title/versions", method: "GET", before: hasVersion, ask: reading(versions), expected: whoReads("200") },
  {
    route: "documents/:documentId/:title/versions", method: "POST", what: "keep one under a name",
    ask: posting(versions, () => ({ name: "Second" })), expected: whoWrites("303"),
  },
  { route: "documents/:documentId/:title/versions/:number", method: "GET", before: hasVersion, ask: reading((world) => `${versions(world)}/1`), expected: whoReads("200") },
  { route: "documents/:documentId/:title/versions/:number", method: "POST", what: "bring it back", before: hasVersion, ask: posting((world) => `${versions(world)}/1`, () => ({})), expected: whoWrites("303") },
  { route: "documents/:documentId/:title/approval", method: "GET", before: isGuidance, ask: reading(approval), expected: whoWrites("200") },
  {
    route: "documents/:documentId/:title/approval", method: "POST", what: "tick a gate", before: isGuidance,
    ask: posting(approval, () => ({ intent: "tick", gate: "sources_checked", done: "on" })), expected: whoWrites("303"),
  },
  {
    route: "documents/:documentId/:title/approval", method: "POST", what: "say who answers for it", before: isGuidance,
    ask: posting(approval, (world) => ({ intent: "arrange", owner: world.people.lead.handle })), expected: whoManages("303"),
  },
  {
    route: "documents/:documentId/:title/approval", method: "POST", what: "plan its formats and languages", before: isGuidance,
    ask: posting(approval, () => ({ intent: "plan", formats: "pdf", languages: "en", another: "sw" })), expected: whoWrites("303"),
  },
  { route: "documents/:documentId/:title/languages", method: "GET", before: isGuidance, ask: reading((world) => `${address(world)}/languages`), expected: whoReads("200") },
  {
    route: "documents/:documentId/:title/languages", method: "POST", what: "begin a translation of what is not published", before: isGuidance,
    ask: posting((world) => `${address(world)}/languages`, () => ({ intent: "begin", language: "fr" })), expected: whoWrites("409"),
  },
  { route: "documents/:documentId/:title/readers", method: "GET", ask: reading((world) => `${address(world)}/readers`), expected: whoManages("200") },
  { route: "documents/:documentId/:title/confirmations", method: "GET", before: isGuidance, ask: reading((world) => `${address(world)}/confirmations`), expected: whoManages("200") },
  { route: "documents/:documentId/:title/confirmations.csv", method: "GET", before: isGuidance, ask: reading((world) => `${address(world)}/confirmations.csv`), expected: whoManages("200") },
  {
    route: "documents/:documentId/:title/confirmations", method: "POST", what: "confirm what is not published", before: isGuidance,
    ask: posting((world) => `${address(world)}/confirmations`, () => ({ intent: "confirm" })), expected: whoReads("409"),
  },
  {
    route: "documents/:documentId/:title/confirmations", method: "POST", what: "ask nobody any more", before: isGuidance,
    ask: posting((world) => `${address(world)}/confirmations`, () => ({ intent: "stop" })), expected: whoManages("303"),
  },
  { route: "documents/:documentId/:title/versions/compare", method: "GET", before: hasVersion, ask: reading((world) => `${versions(world)}/compare?from=1`), expected: whoReads("200") },
];
