import { and, eq, inArray, like, sql, type SQL } from "drizzle-orm";
import { rewriteShown } from "~/modules/discussion/public.server";
import { document, documentComment, documentRemark } from "~db/schema";
import { transaction, type Transaction } from "~/platform/database/connection.server";

/** Shows whom and what comments name as the readers of the team their document lies in now may see it. `comments` is for a query that reads `document` and `document_comment`. */
async function showMentionsAnew(tx: Transaction, comments: SQL): Promise<void> {
  const found = await tx
    .select({ id: documentComment.id, teamId: document.teamId, html: documentComment.html })
    .from(documentComment)
    .innerJoin(documentRemark, eq(documentRemark.id, documentComment.remarkId))
    .innerJoin(document, eq(document.id, documentRemark.documentId))
    .where(and(comments, like(documentComment.html, '%"><bdi>%')));
  await rewriteShown(tx, found, (changed) => sql`
    update document_comment set html = anew.html from ${changed} where document_comment.id = anew.id and document_comment.html = anew.before`);
}

/** The same for those of documents that have gone to another team, in the transaction that brings them before other readers. */
export const showMentionsOf = (tx: Transaction, documentIds: number[]): Promise<void> => showMentionsAnew(tx, inArray(document.id, documentIds));

/** The same for those of a team that name a thread or a document, by its address, which has left the team. */
export const showAnewWhatNames = (teamId: number, address: string): Promise<void> =>
  transaction((tx) => showMentionsAnew(tx, sql`${document.teamId} = ${teamId} and ${documentComment.html} like ${`%${address}"><bdi>%`}`));
