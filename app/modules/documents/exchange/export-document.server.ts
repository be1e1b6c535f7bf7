import { and, asc, eq, isNull } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { document } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { folderTree } from "../places/folder-tree.server";
import { pathTo, type FolderLine } from "../places/tree";
import { presentFile } from "../team-files/present-file.server";
import { exportedText, type ExportedText } from "./exported-text.server";
import { fileName, portableName } from "./file-name";
import type { ExportFormat } from "./formats";
import { toDocx } from "./to-docx.server";
import { toEpub } from "./to-epub.server";
import { toHtmlFile } from "./to-html-file.server";
import { toMarkdownFile } from "./to-markdown-file.server";
import { toPdf } from "./to-pdf.server";
import { zipped, type Entry } from "./zipped.server";

/** So many documents go into one archive, and so many bytes of files that lie beside them. */
const mostDocuments = 300;
const mostFileBytes = 100 * 1024 * 1024;

const writers: Record<ExportFormat, (text: ExportedText) => string | Promise<Buffer>> = { docx: toDocx, pdf: toPdf, md: toMarkdownFile, html: toHtmlFile, epub: toEpub };

/** A file to be taken away. */
export interface TakenAway {
  name: string;
  content: Buffer;
}

/** A document as a file, its words as `exportedText` chooses them. Throws `not_found`, `forbidden`, and `invalid` where a PDF cannot be made. */
export async function exportDocument(actor: Actor, id: number, format: ExportFormat, choice: { draft?: boolean } = {}): Promise<TakenAway> {
  const text = await exportedText(actor, id, choice);
  return { name: fileName(text.title, format), content: Buffer.from(await writers[format](text)) };
}

/**
 * A folder with what lies in it and below, or all of a team's documents, as one ZIP; files as they are; what could not be
 * made or is too large is named in a list inside. Throws `not_found` and `forbidden`.
 */
export async function exportFolder(actor: Actor, teamSlug: string, folderId: number | null, format: ExportFormat): Promise<TakenAway> {
  const { team } = await accessTeam(actor, { slug: teamSlug }, "read");
  const tree = await folderTree(team.id);
  if (folderId !== null && !tree.some(({ id }) => id === folderId)) notFound("folder");
  const rows = await database()
    .select({ id: document.id, folderId: document.folderId, title: document.title, kind: document.kind })
    .from(document)
    .where(and(eq(document.teamId, team.id), isNull(document.trashedAt)))
    .orderBy(asc(document.id));
  const wanted = rows.filter((row) => lies(tree, row.folderId, folderId)).slice(0, mostDocuments);
  const entries: Entry[] = [];
  const taken = new Set<string>();
  let room = mostFileBytes;
  for (const { id, folderId: at, title, kind } of wanted) {
    const folder = at === null ? [] : pathTo(tree, at).map(({ name }) => fileName(name, "").replace(/\.$/, ""));
    const place = [...folder, ""].join("/");
    try {
      const { name, content } = kind === "file" ? await broughtFile(id, room) : await exportDocument(actor, id, format);
      if (kind === "file") room -= content.byteLength;
      entries.push({ name: free(taken, place, name), content });
    } catch {
      entries.push({ name: free(taken, place, fileName(title, "failed.txt")), content: `${title}\n` });
    }
  }
  const name = tree.find(({ id }) => id === folderId)?.name ?? team.slug;
  return { name: fileName(name, "zip"), content: await zipped(entries, new Date(Date.UTC(2000, 0, 1))) };
}

/** A file as it is, as long as there is room for it. */
async function broughtFile(id: number, room: number): Promise<TakenAway> {
  const file = await presentFile(id, room);
  if (!file) throw new DomainError("too_large", `file ${id} does not go into the archive`);
  return { name: portableName(file.name), content: file.content };
}

const lies = (tree: FolderLine[], at: number | null, wanted: number | null): boolean => wanted === null || (at !== null && pathTo(tree, at).some(({ id }) => id === wanted));

/** Two documents of one name in one folder: the second is numbered. */
function free(taken: Set<string>, place: string, name: string): string {
  const dot = name.lastIndexOf(".");
  for (let count = 1; ; count += 1) {
    const candidate = place + (count === 1 ? name : `${name.slice(0, dot)} (${count})${name.slice(dot)}`);
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}
