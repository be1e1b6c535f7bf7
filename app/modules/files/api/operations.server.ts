import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { bytes, fileShape, none, nothing } from "~/platform/api/shapes";
import { accessFile } from "../access-file.server";
import { dropFile } from "../claim-files.server";
import { maxFileNameLength } from "../contract";
import { fileLine } from "../file-line.server";
import { fileId } from "../schema.server";
import { serveFile } from "../serve-file.server";
import { takeFile } from "../take-file.server";

const parameters = z.object({ fileId: fileId.meta({ description: "Id of the file.", example: "2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11" }) });

/** Bytes as they are; how many, the installation says. */

const upload = operation({
  id: "uploadFile", method: "POST", path: "/files", area: "threads", scope: "threads:write",
  summary: "Upload a file",
  description: "Name its id in `files` when you post a message or start a thread. Until then nobody but you can open it; after a day without it is removed. At most 32 MiB in one request.",
  parameters: none, problems: ["invalid", "too_large"],
  query: z.strictObject({ name: z.string().min(1).max(maxFileNameLength).meta({ description: "What it is called, with its ending.", example: "table.csv" }) }),
  body: { type: "application/octet-stream", schema: bytes, example: "office,people" },
  answer: { status: 201, description: "The file is here.", schema: fileShape },
  async run({ actor, query, request }) {
    const content = request.body ? Readable.fromWeb(request.body as ReadableStream) : Readable.from([]);
    const taken = await takeFile(actor, { name: query.name, content });
    return { result: taken, location: `/files/${taken.id}` };
  },
});

const facts = operation({
  id: "getFile", method: "GET", path: "/files/{fileId}", area: "threads", scope: "threads:read",
  summary: "Read about a file",
  parameters, query: none, problems: ["not_found"],
  answer: { status: 200, description: "The file, without its content.", schema: fileShape },
  async run({ actor, path }) {
    return { result: fileLine(await accessFile(actor, path.fileId)) };
  },
});

const content = operation({
  id: "downloadFile", method: "GET", path: "/files/{fileId}/content", area: "threads", scope: "threads:read",
  summary: "Download a file",
  description: "Answers `Range`, so that an interrupted download goes on. The `Content-Type` is the file's own.",
  parameters, problems: ["not_found"],
  query: z.strictObject({ width: z.coerce.number().int().min(1).max(100_000).optional().meta({ description: "Of a picture: the copy of this width, as WebP." }) }),
  answer: { status: 200, description: "The content.", schema: bytes, types: ["application/octet-stream"] },
  async run({ actor, path, query, request, room }) {
    return { result: undefined, file: await serveFile(actor, path.fileId, { width: query.width, save: true }, request, room) };
  },
});

const drop = operation({
  id: "deleteFile", method: "DELETE", path: "/files/{fileId}", area: "threads", scope: "threads:write",
  summary: "Let go of a file you have uploaded and nothing brings yet",
  parameters, query: none, problems: [],
  answer: { status: 204, description: "It is not here any more.", schema: nothing },
  async run({ actor, path }) {
    await dropFile(actor, path.fileId);
    return { result: undefined };
  },
});

/** Files: brought, read, let go. */
export const fileOperations: Operation[] = [upload, facts, content, drop];
