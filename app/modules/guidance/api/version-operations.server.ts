import { z } from "zod";
import { pageFrom, pageOf, pageQuery, placeIn, placeNumber } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { none } from "~/platform/api/shapes";
import { comparisonView } from "../compare/comparison-view.server";
import { maxVersionName } from "../contract";
import { nameVersion } from "../versions/name-version.server";
import { restoreVersion } from "../versions/restore-version.server";
import { versionRun } from "../versions/version-list.server";
import { versionView } from "../versions/version-view.server";
import { versionNameSchema, versionNumberSchema } from "../schema.server";
import { comparison, documentParameter, keptVersion, version, versionLine, versionParameter } from "./shapes";

const reading = { area: "documents", scope: "documents:read", problems: ["forbidden", "not_found"] } as const;
const writing = { area: "documents", scope: "documents:write", problems: ["forbidden", "not_found"] } as const;

const list = operation({
  id: "listVersions", method: "GET", path: "/documents/{id}/versions", ...reading, paged: true,
  summary: "List the versions of a document",
  description: "The latest first. Readers of guidance see those that were published, and those they review.",
  parameters: documentParameter, query: pageQuery,
  answer: { status: 200, description: "A page of versions.", schema: pageOf(versionLine) },
  async run({ actor, path, query: { cursor, limit } }) {
    const before = placeIn(cursor, z.strictObject({ number: placeNumber }))?.number;
    const { rows, next } = pageFrom(await versionRun(actor, path.id, { before, limit: limit + 1 }), limit, ({ number }) => ({ number }));
    const items = rows.map(({ createdAt, publishedAt, ...row }) => ({ ...row, name: row.name || null, createdAt: createdAt.toISOString(), publishedAt: publishedAt?.toISOString() ?? null }));
    return { result: { items, next }, next };
  },
});

const read = operation({
  id: "getVersion", method: "GET", path: "/documents/{id}/versions/{number}", ...reading,
  summary: "Read a version of a document",
  parameters: versionParameter, query: none,
  answer: { status: 200, description: "The version.", schema: version },
  async run({ actor, locale, path }) {
    const { createdAt, name, ...view } = await versionView(actor, path.id, path.number, locale);
    return { result: { ...view, name: name || null, createdAt: createdAt.toISOString() } };
  },
});

const keep = operation({
  id: "nameVersion", method: "POST", path: "/documents/{id}/versions", ...writing,
  summary: "Keep a document's words under a name",
  parameters: documentParameter, query: none,
  body: { type: "application/json", schema: z.strictObject({ name: versionNameSchema.shape.name.meta({ description: `At most ${maxVersionName} characters.` }) }), example: { name: "As sent to the ministry" } },
  answer: { status: 201, description: "The words are kept.", schema: keptVersion },
  async run({ actor, path, body }) {
    const { number } = await nameVersion(actor, path.id, body);
    return { result: { number }, location: `/documents/${path.id}/versions/${number}` };
  },
});

const restore = operation({
  id: "restoreVersion", method: "POST", path: "/documents/{id}/versions/{number}/restoration", ...writing,
  summary: "Bring the words of a version back",
  description: "As a new version; what stands now is kept first.",
  parameters: versionParameter, query: none,
  answer: { status: 201, description: "The words are back.", schema: keptVersion },
  async run({ actor, path }) {
    const { number } = await restoreVersion(actor, path.id, path.number);
    return { result: { number }, location: `/documents/${path.id}/versions/${number}` };
  },
});

const compare = operation({
  id: "compareVersions", method: "GET", path: "/documents/{id}/comparison", ...reading,
  summary: "Compare two versions of a document",
  description: "Word by word; without `to` with the text as it is now, for those who may read it.",
  parameters: documentParameter, query: z.strictObject({ from: versionNumberSchema, to: versionNumberSchema.optional() }),
  answer: { status: 200, description: "What changed.", schema: comparison },
  async run({ actor, locale, path, query }) {
    const { changes, parts } = await comparisonView(actor, path.id, query, locale);
    return { result: { changes, passages: parts.flatMap(({ passages }) => passages) } };
  },
});

/** A document's words as they were kept. */
export const versionOperations: Operation[] = [list, read, keep, restore, compare];
