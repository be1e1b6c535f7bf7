import { and, count, eq } from "drizzle-orm";
import { renderMessage } from "~/modules/discussion/public.server";
import { documentComment, documentCommentMention, documentRemark } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { DocumentKind } from "../contract";
import { accessForComment, accessRemark } from "./access-remark.server";
import { keepComment } from "./keep-comment.server";
import { namedNobodyIn } from "./named-nobody.server";
import { placeInFile } from "./place-in-file.server";
import { placeInText } from "./place-in-text.server";
import type { RemarkInput } from "./schema.server";

type Of<Intent extends RemarkInput["intent"]> = Omit<Extract<RemarkInput, { intent: Intent }>, "intent">;

/** So many remarks and replies a document and a remark may have: more is a discussion, which belongs into a thread. */
const mostRemarks = 500;
const mostComments = 200;

interface Posted {
  document: { id: number; title: string; kind: DocumentKind };
  remarkId: number;
}

/** What was said, with what stands behind an `@` in it and called nobody. */
interface Said extends Posted {
  namedNobody: string[];
}

/**
 * Comments on a passage, or without one on the document as a whole. The passage is looked for in the
 * stored text, and its ends follow the words from then on; of published guidance also in what readers are shown. On a file it is a comment on a version, or on a
 * page of it. The same id again returns the first result. Throws `not_found`, `forbidden`, and `invalid`
 * where the words are not in the text, there is no such page, or nothing is said.
 */
export async function postRemark(actor: Actor, documentId: number, input: Of<"comment">): Promise<Said> {
  const { document: { id, title, kind }, team, abilities } = await accessForComment(actor, documentId);
  // What cannot be taken is said before the passage is looked for.
  renderMessage(input.message);
  const place = kind === "file" ? await placeInFile(database(), documentId, input) : await placeInDocument({ id, kind }, input, abilities.post);
  return transaction(async (tx) => {
    const before = await posted(tx, actor, input.id);
    if (before) return { document: { id, title, kind }, remarkId: before, namedNobody: await namedNobodyIn(tx, actor, input.id) };
    const [counted] = await tx.select({ remarks: count() }).from(documentRemark).where(eq(documentRemark.documentId, documentId));
    if ((counted?.remarks ?? 0) >= mostRemarks) throw new DomainError("invalid", "too_many", "message");
    const [remark] = await tx.insert(documentRemark).values({ documentId, authorId: actor.personId, ...place }).returning({ id: documentRemark.id });
    const remarkId = remark!.id;
    const namedNobody = await keepComment(tx, actor, { id: input.id, remarkId, team, message: input.message });
    await appendEvent(tx, "documents.comment_posted", { documentId, remarkId, commentId: input.id });
    return { document: { id, title, kind }, remarkId, namedNobody };
  });
}

async function placeInDocument(document: { id: number; kind: DocumentKind }, input: Of<"comment">, writes: boolean) {
  if (input.page !== undefined || input.version !== undefined) throw new DomainError("invalid", "page_unknown", "page");
  return input.quotation.trim() === "" ? null : placeInText(document, input, { writes });
}

/** Replies to a remark, which opens it again when it was resolved. The same id again returns the first result. Throws as `postRemark`. */
export function replyToRemark(actor: Actor, input: Of<"reply">): Promise<Said> {
  return transaction(async (tx) => {
    const { remark, document, team } = await accessRemark(actor, input.remarkId, tx);
    const place = { document, remarkId: remark.id };
    if (await posted(tx, actor, input.id)) return { ...place, namedNobody: await namedNobodyIn(tx, actor, input.id) };
    const [counted] = await tx.select({ comments: count() }).from(documentComment).where(eq(documentComment.remarkId, remark.id));
    if ((counted?.comments ?? 0) >= mostComments) throw new DomainError("invalid", "too_many", "message");
    const namedNobody = await keepComment(tx, actor, { id: input.id, remarkId: remark.id, team, message: input.message });
    if (remark.resolvedAt) await tx.update(documentRemark).set({ resolvedAt: null, resolvedById: null }).where(eq(documentRemark.id, remark.id));
    await appendEvent(tx, "documents.comment_posted", { documentId: document.id, remarkId: remark.id, commentId: input.id });
    return { ...place, namedNobody };
  });
}

/** The remark under which a comment of this id stands already; one by somebody else is a conflict. */
async function posted(tx: Transaction, actor: Actor, id: string): Promise<number | null> {
  const [before] = await tx.select({ remarkId: documentComment.remarkId, authorId: documentComment.authorId }).from(documentComment).where(eq(documentComment.id, id));
  if (!before) return null;
  if (before.authorId !== actor.personId) throw new DomainError("conflict", "another comment has this id");
  return before.remarkId;
}

/** Marks a remark as dealt with, or opens it again: its author, and whoever writes the document. Throws `not_found` and `forbidden`. */
export function resolveRemark(actor: Actor, { remarkId, resolved }: Of<"resolve">): Promise<Posted> {
  return transaction(async (tx) => {
    const { remark, document, abilities } = await accessRemark(actor, remarkId, tx);
    if (!abilities.post && remark.authorId !== actor.personId) throw new DomainError("forbidden", "may not resolve this remark");
    const isResolved = remark.resolvedAt !== null;
    if (isResolved !== (resolved === "yes")) {
      await tx.update(documentRemark).set(resolved === "yes" ? { resolvedAt: new Date(), resolvedById: actor.personId } : { resolvedAt: null, resolvedById: null }).where(eq(documentRemark.id, remarkId));
      await appendEvent(tx, "documents.remark_changed", { documentId: document.id, remarkId });
    }
    return { document, remarkId };
  });
}

/** Takes one's own comment back: its words are gone, its place stays as long as somebody has replied. Throws `not_found`. */
export function removeComment(actor: Actor, { id }: Of<"remove">): Promise<Posted> {
  return transaction(async (tx) => {
    const [comment] = await tx.select().from(documentComment).where(and(eq(documentComment.id, id), eq(documentComment.authorId, actor.personId)));
    if (!comment) notFound("comment");
    const { remark, document } = await accessRemark(actor, comment.remarkId, tx);
    const [counted] = await tx.select({ comments: count() }).from(documentComment).where(eq(documentComment.remarkId, remark.id));
    if (counted?.comments === 1) await tx.delete(documentRemark).where(eq(documentRemark.id, remark.id));
    else {
      await tx.delete(documentCommentMention).where(eq(documentCommentMention.commentId, id));
      await tx.update(documentComment).set({ source: "", html: "", removedAt: new Date() }).where(eq(documentComment.id, id));
    }
    await appendEvent(tx, "documents.remark_changed", { documentId: document.id, remarkId: remark.id });
    return { document, remarkId: remark.id };
  });
}
