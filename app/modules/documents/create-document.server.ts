import { eq } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { document, documentSnapshot } from "~db/schema";
import { submissionIdOf } from "~/platform/api/idempotency.server";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { NestedTooDeep } from "~/platform/rich-text/rich-text";
import { folderFor } from "./places/access-folder.server";
import type { NewDocument } from "./schema.server";
import { documentFromMarkdown } from "./text/document-from-markdown.server";

/**
 * Begins a document in a team; appends `documents.document_created`. The same words again under the same
 * number, which a form gives, are the same document. Throws `not_found`, `forbidden`, and `invalid` for a text that is nested too deep.
 */
export function createDocument(actor: Actor, teamSlug: string, input: NewDocument): Promise<{ id: number; title: string }> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: teamSlug }, "post", tx);
    const folderId = await folderFor(actor, input.folder, team.id, tx);
    return keepDocument(tx, team.id, actor.personId, input, folderId, submissionOf(actor, input));
  });
}

const submissionOf = ({ personId }: Actor, input: NewDocument): string | null =>
  input.submissionId === undefined ? null : submissionIdOf(personId, JSON.stringify(input));

/** The document that the actor has begun with the same form already; null for none. */
export async function documentBegunWith(actor: Actor, input: NewDocument): Promise<{ id: number; title: string } | null> {
  const submissionId = submissionOf(actor, input);
  return submissionId === null ? null : documentOf(database(), submissionId);
}

async function documentOf(on: Queryable, submissionId: string): Promise<{ id: number; title: string } | null> {
  const [begun] = await on.select({ id: document.id, title: document.title }).from(document).where(eq(document.submissionId, submissionId));
  return begun ?? null;
}

/** The same where the caller's own use case has decided that this person may file it in this team. */
export async function keepDocument(
  tx: Transaction, teamId: number, authorId: number, input: Omit<NewDocument, "folder" | "submissionId">, folderId: number | null = null, submissionId: string | null = null,
): Promise<{ id: number; title: string }> {
  const { state, html, text } = madeFrom(input.text);
  const { title, kind, language } = input;
  const [created] = await tx
    .insert(document)
    .values({ teamId, folderId, kind, title, language, submissionId, authorId, updatedById: authorId, updatedAt: new Date(), html, text })
    .onConflictDoNothing({ target: document.submissionId })
    .returning({ id: document.id });
  if (!created) return (await documentOf(tx, submissionId ?? "")) ?? notFound("document");
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
