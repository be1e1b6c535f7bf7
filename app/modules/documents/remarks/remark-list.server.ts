import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { document, documentComment, documentRemark, documentVersion, fileVersion, guidance, person, storedFile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { pagesOf } from "./place-in-file.server";
import { asSaid } from "./place-in-version.server";
import { openToReader } from "./remark-predicates.server";

/** What somebody said of a passage. */
export interface CommentLine {
  id: string;
  author: { name: string; handle: string };
  html: string;
  createdAt: Date;
  removed: boolean;
  /** What in it called nobody, where its author is told of that. */
  namedNobody?: string[];
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
  /** Of published guidance: the number of the version that says these words, or last said them. */
  version: number | null;
  /** Its words are no longer in the text. */
  lost: boolean;
  resolved: boolean;
  comments: CommentLine[];
  abilities: { resolve: boolean };
}

interface Reading {
  mayWrite: boolean;
  /** What they stand beside: the text being written, or what readers are shown, which is all that whoever does not write gets to see. */
  reads?: "published" | "draft";
}

/**
 * The remarks on a document or a file, the oldest first, with what this actor may do about each; two queries. Those on published guidance
 * are the ones that are open to them, in the words of the version that is read. The caller has decided access.
 */
export async function remarkList(actor: Actor, documentId: number, { mayWrite, reads = mayWrite ? "draft" : "published" }: Reading): Promise<RemarkLine[]> {
  const asRead = reads === "published" || !mayWrite;
  const rows = await database()
    .select({
      remark: documentRemark, published: guidance.publishedVersionId, saidOf: documentVersion.number, version: fileVersion.number, type: storedFile.type,
      isPresent: sql<boolean>`not exists (select from ${fileVersion} later where later.document_id = ${documentId} and later.number > ${fileVersion.number})`,
    })
    .from(documentRemark)
    .innerJoin(document, eq(document.id, documentRemark.documentId))
    .leftJoin(guidance, and(eq(document.kind, "guidance"), eq(guidance.documentId, document.id)))
    .leftJoin(documentVersion, eq(documentVersion.id, documentRemark.versionId))
    .leftJoin(fileVersion, eq(fileVersion.id, documentRemark.fileVersionId))
    .leftJoin(storedFile, eq(storedFile.id, fileVersion.storedFileId))
    .where(and(eq(documentRemark.documentId, documentId), mayWrite ? undefined : openToReader(actor.personId))).orderBy(asc(documentRemark.id));
  const remarks = rows.map(({ remark, published, saidOf, version, type, isPresent }) => ({
    ...remark, ...wordsFor(remark, { published: asRead ? published : null, mayWrite }), saidOf, file: version === null ? null : { version, isPresent, page: remark.page, pages: pagesOf(type ?? "") },
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
  return remarks.map(({ id, quotation, before, behind, saidOf, file, lost, resolvedAt, authorId }) => ({
    id, quotation, before, behind, file, lost,
    version: saidOf,
    resolved: resolvedAt !== null,
    comments: (byRemark.get(id) ?? []).map((comment) => ({
      id: comment.id, author: { name: comment.name, handle: comment.handle }, html: comment.html, createdAt: comment.createdAt,
      removed: comment.removedAt !== null,
      abilities: { remove: comment.authorId === actor.personId && comment.removedAt === null },
    })),
    abilities: { resolve: mayWrite || authorId === actor.personId },
  }));
}

/** The words of a remark as whoever reads meets them: of what is published as they were said of it, else as they stand in the text being written. */
function wordsFor(remark: typeof documentRemark.$inferSelect, { published, mayWrite }: { published: number | null; mayWrite: boolean }) {
  const { quotation, before, behind, lostAt, versionId } = remark;
  const ofVersion = published !== null && quotation !== "" && (versionId !== null || !mayWrite);
  return ofVersion ? { ...asSaid(remark), lost: versionId !== published } : { quotation, before, behind, lost: lostAt !== null };
}
