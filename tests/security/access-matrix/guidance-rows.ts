import { eq } from "drizzle-orm";
import { nameVersion } from "~/modules/guidance/versions/name-version.server";
import { database } from "~/platform/database/connection.server";
import { document } from "~db/schema";
import { actorFor } from "../../support/actors";
import { posting, reading, type Row } from "./row";
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

const managed = {
  open: "    302       404   403        403      403    303         303  403           403     302",
  request: " 302       404   403        403      403    303         303  403           403     302",
  private: " 302       404   404        403      403    303         303  403           404     302",
};

const read = {
  //          anonymous guest non-member observer member coordinator lead administrator removed suspended
  open: "    302       404   200        200      200    200         200  200           200     302",
  request: " 302       404   403        200      200    200         200  403           403     302",
  private: " 302       404   404        200      200    200         200  403           404     302",
};

const written = {
  open: "    302       404   403        403      303    303         303  403           403     302",
  request: " 302       404   403        403      303    303         303  403           403     302",
  private: " 302       404   404        403      303    303         303  403           404     302",
};

/** There is nothing published to translate yet: a conflict for whoever may write. */
const tooEarly = {
  open: "    302       404   403        403      409    409         409  403           403     302",
  request: " 302       404   403        403      409    409         409  403           403     302",
  private: " 302       404   404        403      409    409         409  403           404     302",
};

/** The same for whoever may read and confirm. */
const unpublished = {
  open: "    302       404   409        409      409    409         409  409           409     302",
  request: " 302       404   403        409      409    409         409  403           403     302",
  private: " 302       404   404        409      409    409         409  403           404     302",
};

type Expected = typeof read;

const each = (row: Expected, change: (line: string) => string): Expected => ({ open: change(row.open), request: change(row.request), private: change(row.private) });
const asForm = (row: Expected) => each(row, (line) => line.replaceAll("303", "200"));

/** Versions of documents, and the life of guidance. */
export const guidanceRows: Row[] = [
  { route: "documents/:documentId/:title/versions", method: "GET", before: hasVersion, ask: reading(versions), expected: read },
  {
    route: "documents/:documentId/:title/versions", method: "POST", what: "keep one under a name",
    ask: posting(versions, () => ({ name: "Second" })), expected: written,
  },
  { route: "documents/:documentId/:title/versions/:number", method: "GET", before: hasVersion, ask: reading((world) => `${versions(world)}/1`), expected: read },
  { route: "documents/:documentId/:title/versions/:number", method: "POST", what: "bring it back", before: hasVersion, ask: posting((world) => `${versions(world)}/1`, () => ({})), expected: written },
  { route: "documents/:documentId/:title/approval", method: "GET", before: isGuidance, ask: reading(approval), expected: asForm(written) },
  {
    route: "documents/:documentId/:title/approval", method: "POST", what: "tick a gate", before: isGuidance,
    ask: posting(approval, () => ({ intent: "tick", gate: "sources_checked", done: "on" })), expected: written,
  },
  {
    route: "documents/:documentId/:title/approval", method: "POST", what: "say who answers for it", before: isGuidance,
    ask: posting(approval, (world) => ({ intent: "arrange", owner: world.people.lead.handle })), expected: managed,
  },
  {
    route: "documents/:documentId/:title/approval", method: "POST", what: "plan its formats and languages", before: isGuidance,
    ask: posting(approval, () => ({ intent: "plan", formats: "pdf", languages: "en", another: "sw" })), expected: written,
  },
  { route: "documents/:documentId/:title/languages", method: "GET", before: isGuidance, ask: reading((world) => `${address(world)}/languages`), expected: read },
  {
    route: "documents/:documentId/:title/languages", method: "POST", what: "begin a translation of what is not published", before: isGuidance,
    ask: posting((world) => `${address(world)}/languages`, () => ({ intent: "begin", language: "fr" })), expected: tooEarly,
  },
  { route: "documents/:documentId/:title/readers", method: "GET", ask: reading((world) => `${address(world)}/readers`), expected: asForm(managed) },
  { route: "documents/:documentId/:title/confirmations", method: "GET", before: isGuidance, ask: reading((world) => `${address(world)}/confirmations`), expected: asForm(managed) },
  { route: "documents/:documentId/:title/confirmations.csv", method: "GET", before: isGuidance, ask: reading((world) => `${address(world)}/confirmations.csv`), expected: asForm(managed) },
  {
    route: "documents/:documentId/:title/confirmations", method: "POST", what: "confirm what is not published", before: isGuidance,
    ask: posting((world) => `${address(world)}/confirmations`, () => ({ intent: "confirm" })), expected: unpublished,
  },
  { route: "documents/:documentId/:title/versions/compare", method: "GET", before: hasVersion, ask: reading((world) => `${versions(world)}/compare?from=1`), expected: read },
];
