import { and, eq } from "drizzle-orm";
import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";
import { accessTeam } from "~/modules/teams/public.server";
import { documentFolder } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { maxFolderNameLength, maxMarkdownLength, maxTitleLength } from "../contract";
import { createDocument } from "../create-document.server";
import { createFolder } from "../places/change-folders.server";
import type { NewDocument } from "../schema.server";
import { readFile, readableFile } from "./read-file.server";

/** So many files one import takes, and so much they may hold unpacked. */
const mostFiles = 200;
const mostBytes = 64 * 1024 * 1024;

/** What became of one file. */
export interface Imported {
  name: string;
  /** The document it became; null where it became none. */
  document: { id: number; title: string } | null;
  /** Why it became none: a code for the page. */
  problem: string | null;
  left: { what: string; count: number }[];
}

interface Upload {
  name: string;
  bytes: Uint8Array;
}

/**
 * Makes documents of files: Word, Markdown, HTML, and ZIPs of them, whose folders become folders. Each is
 * a document of its own; one that cannot be read stops no other. Throws `not_found` and `forbidden`.
 */
export async function importDocuments(actor: Actor, teamSlug: string, { files, language, folder }: { files: Upload[]; language: NewDocument["language"]; folder: number | null }): Promise<Imported[]> {
  await accessTeam(actor, { slug: teamSlug }, "post");
  const results: Imported[] = [];
  const folders = new Map<string, number | null>([["", folder]]);
  for (const upload of files) {
    const unpacked = /\.zip$/i.test(upload.name) ? await unzipped(upload).catch(() => null) : [upload];
    if (!unpacked) results.push({ name: upload.name, document: null, problem: "file_unreadable", left: [] });
    for (const file of unpacked ?? []) results.push(await importOne(actor, teamSlug, file, language, folders));
  }
  return results;
}

async function importOne(actor: Actor, teamSlug: string, { name, bytes }: Upload, language: NewDocument["language"], folders: Map<string, number | null>): Promise<Imported> {
  try {
    if (!readableFile.test(name)) throw new DomainError("invalid", "file_kind");
    const { title, markdown, left } = await readFile(name, bytes);
    if (markdown.length > maxMarkdownLength) throw new DomainError("invalid", "text_long");
    const place = await folderFor(actor, teamSlug, name.split("/").slice(0, -1), folders);
    const document = await createDocument(actor, teamSlug, { title: title.slice(0, maxTitleLength), kind: "working", language, text: markdown, folder: place ?? undefined });
    return { name, document, problem: null, left };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "invalid") throw error;
    return { name, document: null, problem: error.message, left: [] };
  }
}

/** The folder that a path in an archive stands for, made where it is not there yet. */
async function folderFor(actor: Actor, teamSlug: string, path: string[], folders: Map<string, number | null>): Promise<number | null> {
  const key = path.join("/");
  const known = folders.get(key);
  if (known !== undefined) return known;
  const parentId = await folderFor(actor, teamSlug, path.slice(0, -1), folders);
  const name = path.at(-1)!.slice(0, maxFolderNameLength).trim() || "…";
  const { team } = await accessTeam(actor, { slug: teamSlug }, "post");
  const there = (await database().select().from(documentFolder).where(and(eq(documentFolder.teamId, team.id), eq(documentFolder.name, name)))).find((each) => each.parentId === parentId);
  const id = there?.id ?? (await createFolder(actor, teamSlug, { name, parentId })).id;
  folders.set(key, id);
  return id;
}

/** The files of an archive, as far as an import takes them; what a system puts in beside is left out. */
async function unzipped({ bytes }: Upload): Promise<Upload[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true });
  const files: Upload[] = [];
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (name.endsWith("/") || /(^|\/)(__MACOSX|\.)/.test(name)) continue;
    size += entry.uncompressedSize;
    if (files.length >= mostFiles || size > mostBytes) throw new DomainError("too_large", "the archive holds too much");
    files.push({ name, bytes: await buffer(await zip.openReadStreamPromise(entry)) });
  }
  return files;
}
