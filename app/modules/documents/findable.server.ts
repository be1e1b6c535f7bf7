import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { document } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { documentHref } from "./hrefs";

/** What the search index keeps of a document; `teamId` carries its visibility. */
export interface Findable {
  entityId: string;
  teamId: number;
  language: Locale;
  title: string;
  body: string;
  href: string;
  happenedAt: Date;
}

const columns = {
  id: document.id, teamId: document.teamId, language: document.language, title: document.title,
  body: document.text, happenedAt: document.updatedAt,
};

type Row = Omit<Findable, "entityId" | "href"> & { id: number };

const findable = ({ id, ...what }: Row): Findable => ({ ...what, entityId: String(id), href: documentHref({ id, title: what.title }) });

/** A document for the search index; null when it is gone or in the trash. */
export async function findableDocument(id: number): Promise<Findable | null> {
  const [found] = await database().select(columns).from(document).where(and(eq(document.id, id), isNull(document.trashedAt)));
  return found ? findable(found) : null;
}

/** Up to `limit` documents after the one with the id given, to fill the index anew. */
export async function findableDocuments(after: string | null, limit: number): Promise<Findable[]> {
  const rows = await database().select(columns).from(document).where(and(gt(document.id, Number(after ?? 0)), isNull(document.trashedAt))).orderBy(asc(document.id)).limit(limit);
  return rows.map(findable);
}
