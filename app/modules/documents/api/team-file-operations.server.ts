import { z } from "zod";
import { maxAltLength } from "~/modules/files/contract";
import { fileId, serveFile } from "~/modules/files/public.server";
import { operation, type Operation } from "~/platform/api/operation";
import { bytes, fileShape, moment, none, personReference, slugParameter, teamReference, writtenLanguage } from "~/platform/api/shapes";
import { addTeamFiles } from "../team-files/add-team-files.server";
import { addFileVersion, renameTeamFile } from "../team-files/change-team-file.server";
import { storedFileOfVersion } from "../team-files/stored-file-of-version.server";
import { teamFileFacts } from "../team-files/team-file-view.server";
import { documentLanguage, documentTitle, newDocumentSchema } from "../schema.server";
import { documentParameter } from "./operations.server";
import { createdDocument, folderId } from "./shapes";

const reading = z.enum(["waiting", "read", "partly", "none", "unreadable"]).meta({ description: "How far its words were read for the search: they wait at first; `partly` is the beginning of a long one; `none` has none." });

const teamFile = z.object({
  id: z.int(), title: z.string(), language: writtenLanguage, team: teamReference, folderId, author: personReference, createdAt: moment, updatedBy: personReference, updatedAt: moment, reading,
  versions: z.array(z.object({ number: z.int(), addedBy: personReference, createdAt: moment, file: fileShape })).meta({ description: "The latest first; the first one is the present content." }),
  abilities: z.object({ write: z.boolean(), comment: z.boolean() }).meta({ description: "What you may do with it now." }),
}).meta({ id: "TeamFile", description: "A file among a team's documents." });

const uploaded = fileId.meta({ description: "Id of a file that you have uploaded (`POST /files`)." });
const alt = z.string().max(maxAltLength).optional().meta({ description: "Of a picture: what it shows, for those who do not see it." });
const example = "2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11";

const add = operation({
  id: "addTeamFile", method: "POST", path: "/teams/{slug}/files", area: "documents", scope: "documents:write",
  summary: "Put a file among a team's documents",
  description: "Whoever reads the team's documents opens it. Its words are read soon after, so that it is found by them. It is listed, moved and thrown away as documents are.",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      fileId: uploaded, alt,
      title: documentTitle.optional().meta({ description: "What it is called; otherwise as it was uploaded, without its ending." }),
      language: documentLanguage.meta({ description: "What it is written in: a BCP 47 tag." }),
      folderId: newDocumentSchema.shape.folder.meta({ description: "The folder it lies in; left out, it lies at the top." }),
    }),
    example: { fileId: example, language: "en" },
  },
  answer: { status: 201, description: "It stands among the documents.", schema: createdDocument },
  async run({ actor, path, body: { fileId: id, title, alt: shows, language, folderId: folder } }) {
    const [added] = await addTeamFiles(actor, path.slug, { files: [{ id, title, ...(shows === undefined ? {} : { alt: shows }) }], language, folder });
    return { result: added!, location: `/documents/${added!.id}/file` };
  },
});

const getFile = operation({
  id: "getTeamFile", method: "GET", path: "/documents/{id}/file", area: "documents", scope: "documents:read",
  summary: "Read about a file among a team's documents",
  description: "With every content it has had; each is downloaded from `/documents/{id}/file/content`.",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "The file.", schema: teamFile },
  async run({ actor, locale, path }) {
    const { file } = await teamFileFacts(actor, path.id, locale);
    return {
      result: {
        ...file, createdAt: file.createdAt.toISOString(), updatedAt: file.updatedAt.toISOString(),
        versions: file.versions.map(({ createdAt, ...version }) => ({ ...version, createdAt: createdAt.toISOString() })),
      },
    };
  },
});

const readWords = operation({
  id: "readTeamFileText", method: "GET", path: "/documents/{id}/file/text", area: "documents", scope: "documents:read",
  summary: "Read the words of a file",
  description: "As they could be read in its present content: plain, without how they look.",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "Its words.", schema: z.object({ reading, text: z.string() }).meta({ id: "FileText" }) },
  async run({ actor, locale, path }) {
    const { file, words } = await teamFileFacts(actor, path.id, locale);
    return { result: { reading: file.reading, text: words.text } };
  },
});

const download = operation({
  id: "downloadTeamFile", method: "GET", path: "/documents/{id}/file/content", area: "documents", scope: "documents:read",
  summary: "Download a file",
  description: "Its present content, or that of a version. Answers `Range`. The `Content-Type` is the file's own.",
  parameters: documentParameter, problems: ["forbidden", "not_found"],
  query: z.strictObject({ version: z.coerce.number().int().min(1).max(1_000).optional().meta({ description: "Number of a version; left out, the present one." }) }),
  answer: { status: 200, description: "The content.", schema: bytes, types: ["application/octet-stream"] },
  async run({ actor, path, query, request, room }) {
    const storedFileId = await storedFileOfVersion(actor, path.id, query.version);
    return { result: undefined, file: await serveFile(actor, storedFileId, { save: true }, request, room) };
  },
});

const rename = operation({
  id: "renameTeamFile", method: "PATCH", path: "/documents/{id}/file", area: "documents", scope: "documents:write",
  summary: "Rename a file",
  description: "Its address stays, and so does its ending.",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found"],
  body: { type: "application/json", schema: z.strictObject({ title: documentTitle, language: documentLanguage }), example: { title: "Fees 2026", language: "en" } },
  answer: { status: 200, description: "It is called so now.", schema: createdDocument },
  async run({ actor, path, body }) {
    return { result: await renameTeamFile(actor, path.id, body) };
  },
});

const addVersion = operation({
  id: "addFileVersion", method: "POST", path: "/documents/{id}/file/versions", area: "documents", scope: "documents:write",
  summary: "Give a file a new content",
  description: "Those before stay and can be downloaded.",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found"],
  body: { type: "application/json", schema: z.strictObject({ fileId: uploaded, alt }), example: { fileId: example } },
  answer: { status: 201, description: "It is the present content.", schema: createdDocument },
  async run({ actor, path, body: { fileId: id, alt: shows } }) {
    const { title } = await addFileVersion(actor, path.id, { id, ...(shows === undefined ? {} : { alt: shows }) });
    return { result: { id: path.id, title }, location: `/documents/${path.id}/file` };
  },
});

/** Files among a team's documents: brought, read about, renamed, brought anew. */
export const teamFileOperations: Operation[] = [add, getFile, readWords, download, rename, addVersion];
