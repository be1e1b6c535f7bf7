import { and, eq, isNull, ne, sql, type SQL } from "drizzle-orm";
import { document, documentVersion, guidance } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { inItsLanguages } from "../in-its-languages.server";

/** What the source of a translation says of its withdrawal, unless the translation is what holds instead. */
const ofSource = (column: SQL) => sql`(
  select ${column} from document_translation translation join guidance source on source.document_id = translation.source_id
  where translation.document_id = guidance.document_id and source.superseded_by_id is distinct from translation.document_id)`;

const ownOrOfSource = (name: string) => sql`case when guidance.withdrawn_at is null then ${ofSource(sql.raw(`source.${name}`))} else guidance.${sql.raw(name)} end`;

/**
 * In a query that reads `guidance`: when it was withdrawn, why, and what holds instead. A translation is withdrawn with its
 * source: its words are the same, and what is wrong with them as well.
 */
export const withdrawal = {
  withdrawnAt: sql<Date | null>`(${ownOrOfSource("withdrawn_at")})`.mapWith(guidance.withdrawnAt),
  withdrawnReason: sql<string | null>`(${ownOrOfSource("withdrawn_reason")})`,
  supersededById: sql<number | null>`(${ownOrOfSource("superseded_by_id")})`,
};

/** What holds instead of a document, in the document's language where readers are shown it in that, in the same team. */
export async function successorInLanguage(documentId: number, successor: { id: number; teamId: number; title: string }, language: string): Promise<{ id: number; title: string }> {
  const [found] = await database().select({ id: document.id, title: documentVersion.title }).from(document)
    .innerJoin(guidance, eq(guidance.documentId, document.id)).innerJoin(documentVersion, eq(documentVersion.id, guidance.publishedVersionId))
    .where(and(isNull(document.trashedAt), eq(document.teamId, successor.teamId), ne(document.id, documentId), eq(documentVersion.language, language), inItsLanguages(successor.id)));
  return found ?? successor;
}
