import { and, eq } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { document, documentSnapshot } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { NestedTooDeep } from "~/platform/rich-text/rich-text";
import { folderFor } from "./places/access-folder.server";
import type { NewDocument } from "./schema.server";
import { documentFromMarkdown } from "./text/document-from-markdown.server";

/**
 * Begins a document in a team; appends `documents.document_created`. The same submission again is the same document,
 * unless it has another title by now. Throws `not_found`, `forbidden`, and `invalid` for a text that is nested too deep.
 */
export function createDocument(actor: Actor, teamSlug: string, input: NewDocument): Promise<{ id: number; title: string }> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: teamSlug }, "post", tx);
    const folderId = await folderFor(actor, input.folder, team.id, tx);
    return keepDocument(tx, team.id, actor.personId, input, folderId);
  });
}

/** The document of this title that a submission of the actor's has begun already; null for none. */
export async function documentOfSubmission({ personId }: Pick<Actor, "personId">, { submissionId, title }: Pick<NewDocument, "submissionId" | "title">, on: Queryable = database()): Promise<{ id: number; title: string } | null> {
  if (submissionId === undefined) return null;
  const [begun] = await on.select({ id: document.id, title: document.title }).from(document).where(and(eq(document.submissionId, submissionId), eq(document.authorId, personId), eq(document.title, title)));
  return begun ?? null;
}

/** The same where the caller's own use case has decided that this person may file it in this team. */
export async function keepDocument(tx: Transaction, teamId: number, authorId: number, input: Omit<NewDocument, "folder">, folderId: number | null = null): Promise<{ id: number; title: string }> {
  const { state, html, text } = madeFrom(input.text);
  const { title, kind, language, submissionId } = input;
  const [created] = await tx
    .insert(document)
    .values({ teamId, folderId, kind, title, language, submissionId, authorId, updatedById: authorId, updatedAt: new Date(), html, text })
    .onConflictDoNothing({ target: document.submissionId })
    .returning({ id: document.id });
  if (!created) return (await documentOfSubmission({ personId: authorId }, input, tx)) ?? keepDocument(tx, teamId, authorId, { ...input, submissionId: undefined }, folderId);
  const { id } = created;
  await tx.insert(documentSnapshot).values({ documentId: id, state, upToUpdateId: 0 });
  await appendEvent(tx, "documents.document_created", { documentId: id });
  return { id, title };
}

function madeFrom(markdown: string) {
  try {
    return documentFromMarkdown(markdown);
  } catch (error) {
    if (error instanceof NestedTooDeep) throw new DomainError("invalid", "text_too_deep", "text");
    throw error;
  }
}
