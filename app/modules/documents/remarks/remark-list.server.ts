import { asc, eq, inArray } from "drizzle-orm";
import { documentComment, documentRemark, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";

/** What somebody said of a passage. */
export interface CommentLine {
  id: string;
  author: { name: string; handle: string };
  html: string;
  createdAt: Date;
  removed: boolean;
  abilities: { remove: boolean };
}

/** A passage people talk about, with what they say. */
export interface RemarkLine {
  id: number;
  /** Blank for the document as a whole. */
  quotation: string;
  before: string;
  behind: string;
  /** Its words are no longer in the text. */
  lost: boolean;
  resolved: boolean;
  comments: CommentLine[];
  abilities: { resolve: boolean };
}

/** The remarks on a document, the oldest first, with what this actor may do about each; two queries. The caller has decided access. */
export async function remarkList(actor: Actor, documentId: number, { mayWrite }: { mayWrite: boolean }): Promise<RemarkLine[]> {
  const remarks = await database().select().from(documentRemark).where(eq(documentRemark.documentId, documentId)).orderBy(asc(documentRemark.id));
  if (remarks.length === 0) return [];
  const comments = await database()
    .select({
      id: documentComment.id, remarkId: documentComment.remarkId, authorId: documentComment.authorId, html: documentComment.html,
      createdAt: documentComment.createdAt, removedAt: documentComment.removedAt, name: person.displayName, handle: person.handle,
    })
    .from(documentComment)
    .innerJoin(person, eq(person.id, documentComment.authorId))
    .where(inArray(documentComment.remarkId, remarks.map(({ id }) => id)))
    .orderBy(asc(documentComment.createdAt), asc(documentComment.id));
  const byRemark = Map.groupBy(comments, ({ remarkId }) => remarkId);
  return remarks.map(({ id, quotation, before, behind, lostAt, resolvedAt, authorId }) => ({
    id, quotation, before, behind,
    lost: lostAt !== null,
    resolved: resolvedAt !== null,
    comments: (byRemark.get(id) ?? []).map((comment) => ({
      id: comment.id, author: { name: comment.name, handle: comment.handle }, html: comment.html, createdAt: comment.createdAt,
      removed: comment.removedAt !== null,
      abilities: { remove: comment.authorId === actor.personId && comment.removedAt === null },
    })),
    abilities: { resolve: mayWrite || authorId === actor.personId },
  }));
}
