import { and, eq, isNull, or, sql } from "drizzle-orm";
import { documentHref, unconfirmedUpTo } from "~/modules/documents/public.server";
import { readableTeam } from "~/modules/teams/public.server";
import { document, documentTranslation, documentVersion, guidance } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { endonymOf } from "~/platform/i18n/languages";
import { database, type Queryable } from "~/platform/database/connection.server";

/** The document that a document is a translation of, or itself. */
export const sourceOf = async (on: Queryable, documentId: number): Promise<number> => {
  const [found] = await on.select({ sourceId: documentTranslation.sourceId }).from(documentTranslation).where(eq(documentTranslation.documentId, documentId));
  return found?.sourceId ?? documentId;
};

/** A document in one of its languages. */
export interface LanguageVersion {
  id: number;
  language: string;
  /** The language's name in itself. */
  name: string;
  title: string;
  href: string;
  isSource: boolean;
  published: boolean;
  /** In how many passages its source has changed since; 0 for the source. */
  behind: number;
  /** The number of the source's version that it says. */
  says: number | null;
  /** What readers meet in it is a machine's first draft that nobody has confirmed. */
  byMachine: boolean;
}

/** A document in all its languages that this actor may read, the source first; one alone where nobody has translated it. */
export async function languageVersions(actor: Actor, documentId: number): Promise<LanguageVersion[]> {
  const source = sql`(select coalesce((select ${documentTranslation.sourceId} from ${documentTranslation} where ${documentTranslation.documentId} = ${documentId}), ${documentId}))`;
  const rows = await database()
    .select({
      id: document.id, language: sql<string>`coalesce(shown.language, ${document.language})`, title: sql<string>`coalesce(shown.title, ${document.title})`,
      sourceId: documentTranslation.sourceId, behind: documentTranslation.behind, says: documentVersion.number, byMachine: unconfirmedUpTo(sql`shown.up_to_update_id`), published: sql<boolean>`${guidance.publishedVersionId} is not null`,
    })
    .from(document)
    .leftJoin(documentTranslation, eq(documentTranslation.documentId, document.id))
    .leftJoin(documentVersion, eq(documentVersion.id, documentTranslation.sourceVersionId))
    .leftJoin(guidance, eq(guidance.documentId, document.id))
    .leftJoin(sql`${documentVersion} shown`, sql`shown.id = ${guidance.publishedVersionId}`)
    .where(and(isNull(document.trashedAt), readableTeam(actor, document.teamId), or(eq(document.id, source), eq(documentTranslation.sourceId, source))))
    .orderBy(sql`${documentTranslation.sourceId} is not null`, document.language);
  return rows.map(({ sourceId, behind, ...row }) => ({ ...row, name: endonymOf(row.language), href: documentHref(row), isSource: sourceId === null, behind: behind ?? 0 }));
}
