import { and, eq } from "drizzle-orm";
import { accessDocument, documentHref, keepDocument, markdownOfVersion } from "~/modules/documents/public.server";
import { document, documentTranslation, documentVersion, guidance } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import type { NewTranslation } from "../schema.server";
import { sourceOf } from "./language-versions.server";

/** The version of a piece of guidance that readers see. Throws `conflict` where they see none. */
async function publishedOf(on: Transaction, documentId: number) {
  const [found] = await on.select({ id: documentVersion.id, number: documentVersion.number, title: documentVersion.title, content: documentVersion.content })
    .from(guidance).innerJoin(documentVersion, eq(documentVersion.id, guidance.publishedVersionId)).where(eq(guidance.documentId, documentId));
  if (!found) throw new DomainError("conflict", "its source is not published");
  return found;
}

/**
 * Begins a document in another language beside its source, with the source's published words to be translated over. Throws `conflict` for a source that is not published, `invalid` beside `language` where there is one already.
 */
export function beginTranslation(actor: Actor, documentId: number, { language }: NewTranslation): Promise<{ href: string }> {
  return transaction(async (tx) => {
    const sourceId = await sourceOf(tx, documentId);
    const { document: source } = await accessDocument(actor, sourceId, "post", tx);
    const published = await publishedOf(tx, sourceId);
    await refuseTwice(tx, source, language);
    const made = await keepDocument(tx, source.teamId, actor.personId, { title: published.title, kind: "guidance", language, text: markdownOfVersion(published.content) }, source.folderId);
    await tx.insert(documentTranslation).values({ documentId: made.id, sourceId, sourceVersionId: published.id });
    return { href: documentHref(made) };
  });
}

/** One document a language. Two who begin at once wait for each other at the source. */
async function refuseTwice(tx: Transaction, source: { id: number; language: string }, language: NewTranslation["language"]): Promise<void> {
  await tx.select({ id: guidance.documentId }).from(guidance).where(eq(guidance.documentId, source.id)).for("update");
  const [there] = await tx.select({ id: document.id }).from(documentTranslation).innerJoin(document, eq(document.id, documentTranslation.documentId))
    .where(and(eq(documentTranslation.sourceId, source.id), eq(document.language, language)));
  if (there || source.language === language) throw new DomainError("invalid", "language_there", "language");
}

/** Says that a translation says what its source says now. Throws `not_found` for no translation. */
export function markUpToDate(actor: Actor, documentId: number): Promise<{ href: string }> {
  return transaction(async (tx) => {
    const { document: translation } = await accessDocument(actor, documentId, "post", tx);
    const sourceId = await sourceOf(tx, documentId);
    if (sourceId === documentId) throw new DomainError("conflict", "it is no translation");
    const published = await publishedOf(tx, sourceId);
    await tx.update(documentTranslation).set({ sourceVersionId: published.id, behind: 0 }).where(eq(documentTranslation.documentId, documentId));
    return { href: documentHref(translation) };
  });
}
