import { and, eq, sql } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { document } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { pageOf } from "../document-list.server";
import { readersInList } from "../readership/readers-in-list.server";
import type { TeamDocumentsQuery } from "../schema.server";
import { folderTree, liesIn } from "./folder-tree.server";
import { pathTo } from "./tree";

/**
 * A team's documents for its tab: a folder with what lies in it, or all of them, the latest change first;
 * whether this actor may begin one, and for those who see it how often each was opened. Throws `not_found`; for a team that may be seen but not read, says so.
 */
export async function teamDocumentsView(actor: Actor, slug: string, locale: Locale, { page, folder, all }: TeamDocumentsQuery) {
  const { team, abilities } = await accessTeam(actor, { slug }, "see");
  const blank = { documents: [], total: 0, page, folders: [], path: [], trash: 0, all: false };
  if (!abilities.read) return { ...blank, readable: false, mayWrite: false };
  const folders = await folderTree(team.id);
  const folderId = folder ?? null;
  if (folderId !== null && !folders.some(({ id }) => id === folderId)) notFound("folder");
  const everything = all || folders.length === 0;
  const inTeam = eq(document.teamId, team.id);
  const inPlace = sql`${document.position} nulls last`;
  const [listed, [trashed]] = await Promise.all([
    everything ? pageOf(inTeam, locale, page) : pageOf(and(inTeam, liesIn(folderId)), locale, page, inPlace),
    abilities.post ? database().select({ count: sql<number>`count(*)::int` }).from(document).where(and(inTeam, sql`${document.trashedAt} is not null`)) : [],
  ]);
  const readers = await readersInList(actor, abilities.manage, listed.documents.map(({ id }) => id));
  const documents = listed.documents.map((line) => ({ ...line, readers: readers.get(line.id) ?? null }));
  return { ...listed, documents, folders, path: folderId === null ? [] : pathTo(folders, folderId), trash: trashed?.count ?? 0, all: everything, readable: true, mayWrite: abilities.post };
}

