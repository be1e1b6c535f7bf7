import { z } from "zod";
import { pageFrom, pageOf, pageQuery, placeIn, placeNumber } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { none, slugParameter } from "~/platform/api/shapes";
import { languages } from "~/platform/i18n/languages";
import { documentKinds } from "../contract";
import { createDocument } from "../create-document.server";
import { documentRun } from "../document-list.server";
import { documentView } from "../document-view.server";
import { standingsAskedFor } from "../standing/standing";
import { readershipView } from "../readership/readership-view.server";
import { documentIdSchema, newDocumentSchema } from "../schema.server";
import { createdDocument, document, documentLine, readership } from "./shapes";

/** The document in an address. */
export const documentParameter = z.object({ id: documentIdSchema.meta({ description: "The document's number.", example: 7 }) });

const folderNumber = z.coerce.number().int().min(1).max(999_999_999);

const place = z.strictObject({ id: placeNumber, updatedAt: z.int().min(0).max(8_640_000_000_000) });

const listDocuments = operation({
  id: "listDocuments", method: "GET", path: "/documents", area: "documents", scope: "documents:read", paged: true,
  summary: "List the documents you may read",
  description: "The latest change first. More about one of kind `file` is at `/documents/{id}/file`, about every other at `/documents/{id}`.",
  parameters: none,
  query: pageQuery.extend({
    team: z.string().max(100).optional().meta({ description: "Of one team only: its name in addresses." }),
    folder: folderNumber.optional().meta({ description: "Only what lies in this folder itself, of those at `/teams/{slug}/folders`." }),
    kind: z.enum(documentKinds).optional(),
    language: z.enum(languages).optional().meta({ description: "Written in this language only." }),
    standing: z.enum(standingsAskedFor).optional().meta({ description: "Only guidance that stands so today; `due` is all that readers rely on and that has to be looked at again, expired or not." }),
  }),
  answer: { status: 200, description: "A page of documents.", schema: pageOf(documentLine) },
  async run({ actor, locale, query: { cursor, limit, ...filters } }) {
    const lines = await documentRun(actor, filters, { after: placeIn(cursor, place), limit: limit + 1 }, locale);
    const { rows, next } = pageFrom(lines, limit, ({ id, updatedAt }) => ({ id, updatedAt: updatedAt.getTime() }));
    return { result: { items: rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() })), next }, next };
  },
});

const create = operation({
  id: "createDocument", method: "POST", path: "/teams/{slug}/documents", area: "documents", scope: "documents:write",
  summary: "Begin a document",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      title: newDocumentSchema.shape.title.meta({ description: "One line." }),
      kind: newDocumentSchema.shape.kind,
      language: newDocumentSchema.shape.language.meta({ description: "What it is written in: a BCP 47 tag." }),
      text: newDocumentSchema.shape.text.meta({ description: "Its words, in Markdown." }),
      folderId: z.int().min(1).max(999_999_999).optional().meta({ description: "The folder it lies in; left out, or of another team, it lies at the top." }),
    }),
    example: { title: "Visiting small farms", kind: "working", language: "en", text: "## Before the visit\n\nCall the **cooperative** first." },
  },
  answer: { status: 201, description: "The document has begun.", schema: createdDocument },
  async run({ actor, path, body: { folderId: folder, ...body } }) {
    const created = await createDocument(actor, path.slug, { ...body, folder });
    return { result: created, location: `/documents/${created.id}` };
  },
});

const getDocument = operation({
  id: "getDocument", method: "GET", path: "/documents/{id}", area: "documents", scope: "documents:read",
  summary: "Read about a document",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "The document, without its words.", schema: document },
  async run({ actor, locale, path }) {
    const { createdAt, updatedAt, ...view } = await documentView(actor, path.id, locale);
    return { result: { ...view, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() } };
  },
});

const getReadership = operation({
  id: "getReadership", method: "GET", path: "/documents/{id}/readership", area: "documents", scope: "documents:read",
  summary: "Read how often a document is read",
  description: "For whoever answers for it and those who lead or coordinate the team.",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "Figures by version and by groups of people.", schema: readership },
  async run({ actor, locale, path }) {
    const { people, versions, groups } = await readershipView(actor, path.id, locale);
    return { result: { people, groups, versions: versions.map((version) => ({ ...version, publishedAt: version.publishedAt?.toISOString() ?? null })) } };
  },
});

/** Documents: what there is, beginning one, and how often one is read. */
export const documentOperations: Operation[] = [listDocuments, create, getDocument, getReadership];
