import { and, eq } from "drizzle-orm";
import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";
import { incomingFile, takeFile } from "~/modules/files/public.server";
import { accessTeam } from "~/modules/teams/public.server";
import { documentFolder } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { maxFolderNameLength, maxMarkdownLength, maxTitleLength } from "../contract";
import { createDocument } from "../create-document.server";
import { createFolder } from "../places/change-folders.server";
import { giveFiles } from "../pictures/document-files.server";
import type { NewDocument } from "../schema.server";
import { addTeamFiles } from "../team-files/add-team-files.server";
import { readFile, readableFile } from "./read-file.server";
import { PicturesOfText, type FileBeside } from "./take-pictures.server";

/** So many files one import takes, and so much they may hold unpacked. */
const mostFiles = 200;
const mostBytes = 64 * 1024 * 1024;

/** What became of one file. */
export interface Imported {
  name: string;
  /** The document it became, or the file beside documents; null where it became none. */
  document: { id: number; title: string } | null;
  /** It is kept as a file, as it was. */
  isFile: boolean;
  /** Why it became none: a code for the page. */
  problem: string | null;
  left: { what: string; count: number }[];
}

/** What lies beside documents as it is, by the end of a name. */
const keptAsFile = /\.(pdf|pptx?|xlsx?|doc|od[tps]|csv|png|jpe?g|webp|gif)$/i;

interface Into {
  teamSlug: string;
  language: NewDocument["language"];
  folders: Map<string, number | null>;
}

/**
 * Makes documents of files: Word, Markdown, HTML, and ZIPs of them, whose folders become folders. Each is
 * a document of its own with its pictures; other files of the office are kept as files, but for pictures that a text
 * shows. One that cannot be read stops no other. Throws `not_found` and `forbidden`.
 */
export async function importDocuments(actor: Actor, teamSlug: string, { files, language, folder }: { files: FileBeside[]; language: NewDocument["language"]; folder: number | null }): Promise<Imported[]> {
  await accessTeam(actor, { slug: teamSlug }, "post");
  const results: Imported[] = [];
  const folders = new Map<string, number | null>([["", folder]]);
  for (const upload of files) {
    const unpacked = /\.zip$/i.test(upload.name) ? await unzipped(upload).catch(() => null) : [upload];
    if (unpacked) results.push(...(await importAll(actor, unpacked, { teamSlug, language, folders })));
    else results.push(refused(upload.name, "file_unreadable"));
  }
  return results;
}

const refused = (name: string, problem: string): Imported => ({ name, document: null, isFile: false, problem, left: [] });

/** Texts come first: they know which of the pictures beside them they show. */
async function importAll(actor: Actor, files: FileBeside[], into: Into): Promise<Imported[]> {
  const results = new Map<FileBeside, Imported>();
  for (const file of files.filter(({ name }) => readableFile.test(name))) results.set(file, await reported(file, () => importText(actor, file, files, into)));
  for (const file of files.filter(({ name, shown }) => !shown && !readableFile.test(name))) results.set(file, await reported(file, () => importFile(actor, file, into)));
  return files.flatMap((file) => results.get(file) ?? []);
}

async function reported({ name }: FileBeside, bring: () => Promise<Imported>): Promise<Imported> {
  try {
    return await bring();
  } catch (error) {
    if (!(error instanceof DomainError) || !problems.has(error.code)) throw error;
    return refused(name, error.code === "invalid" ? error.message : error.code);
  }
}

/** What may be wrong with one file and is none of the others' concern. */
const problems = new Set<DomainError["code"]>(["invalid", "too_large", "storage_full", "too_many_requests"]);

async function importText(actor: Actor, { name, bytes }: FileBeside, beside: FileBeside[], { teamSlug, language, folders }: Into): Promise<Imported> {
  const pictures = new PicturesOfText(actor, { name, language }, beside);
  const { title, markdown, left } = await readFile(name, bytes, pictures.take);
  if (markdown.length > maxMarkdownLength) throw new DomainError("invalid", "text_long");
  const place = await folderFor(actor, teamSlug, name.split("/").slice(0, -1), folders);
  const document = await createDocument(actor, teamSlug, { title: title.slice(0, maxTitleLength), kind: "working", language, text: markdown, folder: place ?? undefined });
  if (pictures.taken.length > 0) await giveFiles(actor, document.id, pictures.taken);
  pictures.placed();
  const { undescribed: count } = pictures;
  return { name, document, isFile: false, problem: null, left: count > 0 ? [...left, { what: "undescribed", count }] : left };
}

async function importFile(actor: Actor, { name, bytes }: FileBeside, { teamSlug, language, folders }: Into): Promise<Imported> {
  if (!keptAsFile.test(name)) throw new DomainError("invalid", "file_kind");
  const { id } = await takeFile(actor, incomingFile(new File([new Uint8Array(bytes)], name.split("/").at(-1)!)));
  const place = await folderFor(actor, teamSlug, name.split("/").slice(0, -1), folders);
  const [document] = await addTeamFiles(actor, teamSlug, { files: [{ id, alt: "" }], language, folder: place ?? undefined });
  return { name, document: document ?? null, isFile: true, problem: null, left: [] };
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
async function unzipped({ bytes }: FileBeside): Promise<FileBeside[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true });
  const files: FileBeside[] = [];
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
