import { z } from "zod";
import { maxFileNameLength } from "~/modules/files/contract";
import { operation, type Operation } from "~/platform/api/operation";
import { bytes, fileShape, none, nothing, slugParameter } from "~/platform/api/shapes";
import { accessDocument } from "../access-document.server";
import { exportDocument, exportFolder } from "../exchange/export-document.server";
import { exportFormats, mediaTypes } from "../exchange/formats";
import { importDocuments } from "../exchange/import-documents.server";
import { takenAway } from "../exchange/taken-away";
import { addDocumentFile, documentFiles, removeDocumentFile } from "../pictures/document-files.server";
import { maxPictureAlt } from "../pictures/picture-attributes";
import { documentLanguage } from "../schema.server";
import { documentParameter } from "./operations.server";

const reading = { area: "documents", scope: "documents:read" } as const;
const writing = { area: "documents", scope: "documents:write" } as const;
const fileName = z.string().min(1).max(maxFileNameLength).meta({ description: "What it is called, with its ending.", example: "card.png" });
const format = z.enum(exportFormats);
const folderId = z.coerce.number().int().min(1).max(999_999_999);

const listFiles = operation({
  id: "listDocumentFiles", method: "GET", path: "/documents/{id}/files", ...reading,
  summary: "List the pictures and attachments of a document",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "In the order they came.", schema: z.object({ items: z.array(fileShape) }) },
  async run({ actor, path }) {
    await accessDocument(actor, path.id, "read");
    return { result: { items: await documentFiles(path.id) } };
  },
});

const addFile = operation({
  id: "addDocumentFile", method: "POST", path: "/documents/{id}/files", ...writing,
  summary: "Add a picture or an attachment to a document",
  description: "A picture needs words for those who do not see it; in the text it stands as `![what it shows](/files/ID)`, alone on a line. At most 32 MiB in one request.",
  parameters: documentParameter, problems: ["forbidden", "not_found", "invalid", "too_large", "too_many_requests", "storage_full"],
  query: z.strictObject({ name: fileName, alt: z.string().trim().max(maxPictureAlt).default("").meta({ description: "What a picture shows." }) }),
  body: { type: "application/octet-stream", schema: bytes, example: "the bytes of the file" },
  answer: { status: 201, description: "The file belongs to the document.", schema: fileShape },
  async run({ actor, path, query: { name, alt }, request }) {
    await accessDocument(actor, path.id, "post");
    const added = await addDocumentFile(actor, path.id, new File([await request.arrayBuffer()], name), alt);
    return { result: added, location: `/files/${added.id}` };
  },
});

const removeFile = operation({
  id: "removeDocumentFile", method: "DELETE", path: "/documents/{id}/files/{fileId}", ...writing,
  summary: "Take a file from a document",
  description: "Unless its text shows it.",
  parameters: documentParameter.extend({ fileId: z.uuid() }), query: none, problems: ["forbidden", "not_found", "conflict"],
  answer: { status: 204, description: "It is gone.", schema: nothing },
  async run({ actor, path }) {
    await removeDocumentFile(actor, path.id, path.fileId);
    return { result: undefined };
  },
});

const takeDocument = operation({
  id: "exportDocument", method: "GET", path: "/documents/{id}/export/{format}", ...reading,
  summary: "Take a document away as a file",
  description: "Word, tagged PDF, Markdown, HTML or EPUB. Of published guidance it is what was approved, and every file says how it stands; those who write it get the text being written with `text=draft`.",
  parameters: documentParameter.extend({ format }), query: z.strictObject({ text: z.enum(["published", "draft"]).default("published") }), problems: ["forbidden", "not_found", "invalid"],
  answer: { status: 200, description: "The file.", schema: bytes, types: ["application/octet-stream", ...new Set(Object.values(mediaTypes))] },
  async run({ actor, path, query }) {
    return { result: undefined, file: takenAway(await exportDocument(actor, path.id, path.format, { draft: query.text === "draft" }), path.format) };
  },
});

const takeFolder = operation({
  id: "exportFolder", method: "GET", path: "/teams/{slug}/documents/export/{format}", ...reading,
  summary: "Take a folder away as a ZIP",
  description: "With what lies in it and below; without `folder` all documents of the team.",
  parameters: slugParameter.extend({ format }), query: z.strictObject({ folder: folderId.optional() }), problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "The file.", schema: bytes, types: ["application/zip"] },
  async run({ actor, path, query }) {
    return { result: undefined, file: takenAway(await exportFolder(actor, path.slug, query.folder ?? null, path.format), "zip") };
  },
});

const imported = z.object({
  name: z.string(), document: z.object({ id: z.int(), title: z.string() }).nullable().meta({ description: "What it became; null where it became none." }),
  isFile: z.boolean().meta({ description: "It lies beside the documents as the file that it was." }),
  problem: z.string().nullable().meta({ description: "Why it became none." }),
  left: z.array(z.object({ what: z.string(), count: z.int() })).meta({ description: "What was not carried over." }),
}).meta({ id: "ImportedFile" });

const bringIn = operation({
  id: "importDocuments", method: "POST", path: "/teams/{slug}/documents/import", ...writing,
  summary: "Make documents of a file",
  description: "Word, Markdown, HTML, or a ZIP of them, whose folders become folders. Pictures come along; PDF, Office files and pictures that no text shows are kept as files. At most 32 MiB in one request.",
  parameters: slugParameter, problems: ["forbidden", "not_found", "invalid", "too_large"],
  query: z.strictObject({ name: fileName, language: documentLanguage, folder: folderId.optional() }),
  body: { type: "application/octet-stream", schema: bytes, example: "the bytes of the file" },
  answer: { status: 201, description: "What became of each file.", schema: z.object({ items: z.array(imported) }) },
  async run({ actor, path, query: { name, language, folder }, request }) {
    const files = [{ name, bytes: new Uint8Array(await request.arrayBuffer()) }];
    return { result: { items: await importDocuments(actor, path.slug, { files, language, folder: folder ?? null }) }, location: `/documents?team=${path.slug}` };
  },
});

/** Files of documents, and documents as files. */
export const documentFileOperations: Operation[] = [listFiles, addFile, removeFile, takeDocument, takeFolder, bringIn];
