import { asc, eq, inArray, sql } from "drizzle-orm";
import { documentComment, documentRemark, fileVersion, person, storedFile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { pagesOf } from "./place-in-file.server";

/** What somebody said of a passage. */
export interface CommentLine {
  id: string;
  author: { name: string; handle: string };
  html: string;
  createdAt: Date;
  removed: boolean;
  abilities: { remove: boolean };
}

/** A passage or a page people talk about, with what they say. */
export interface RemarkLine {
  id: number;
  /** Blank for the document as a whole. */
  quotation: string;
  before: string;
  behind: string;
  /** On a file: the version of which it was said, whether that is the present one, and the page or slide. Null on a text. */
  file: { version: number; isPresent: boolean; page: number | null; pages: "page" | "slide" | null } | null;
  /** Its words are no longer in the text. */
  lost: boolean;
  resolved: boolean;
  comments: CommentLine[];
  abilities: { resolve: boolean };
}

/** The remarks on a document or a file, the oldest first, with what this actor may do about each; two queries. The caller has decided access. */
export async function remarkList(actor: Actor, documentId: number, { mayWrite }: { mayWrite: boolean }): Promise<RemarkLine[]> {
  const rows = await database()
    .select({
      remark: documentRemark, version: fileVersion.number, type: storedFile.type,
      isPresent: sql<boolean>`not exists (select from ${fileVersion} later where later.document_id = ${documentId} and later.number > ${fileVersion.number})`,
    })
    .from(documentRemark)
    .leftJoin(fileVersion, eq(fileVersion.id, documentRemark.fileVersionId))
    .leftJoin(storedFile, eq(storedFile.id, fileVersion.storedFileId))
    .where(eq(documentRemark.documentId, documentId)).orderBy(asc(documentRemark.id));
  const remarks = rows.map(({ remark, version, type, isPresent }) => ({
    ...remark, file: version === null ? null : { version, isPresent, page: remark.page, pages: pagesOf(type ?? "") },
  }));
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
  return remarks.map(({ id, quotation, before, behind, file, lostAt, resolvedAt, authorId }) => ({
    id, quotation, before, behind, file,
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
