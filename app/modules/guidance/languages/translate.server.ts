import { and, eq } from "drizzle-orm";
import { maxTitleLength } from "~/modules/documents/contract";
import { accessDocument, confirmMachineDraft, documentHref, keepDocument, markdownOfVersion } from "~/modules/documents/public.server";
import { document, documentTranslation, documentVersion, guidance } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { withSingleSpaces } from "~/platform/text/typed";
import { translateMarkdown } from "~/platform/translation/translate-markdown";
import { translator } from "~/platform/translation/translator.server";
import type { NewTranslation } from "../schema.server";
import { sourceOf } from "./language-versions.server";

/** The version of a piece of guidance that readers see. Throws `conflict` where they see none. */
async function publishedOf(on: Transaction, documentId: number) {
  const [found] = await on.select({ id: documentVersion.id, number: documentVersion.number, title: documentVersion.title, content: documentVersion.content })
    .from(guidance).innerJoin(documentVersion, eq(documentVersion.id, guidance.publishedVersionId)).where(eq(guidance.documentId, documentId));
  if (!found) throw new DomainError("conflict", "its source is not published");
  return found;
}

type BegunTranslation = Omit<NewTranslation, "byMachine"> & { byMachine?: boolean };

/**
 * Begins a document in another language beside its source, with the source's published words to be translated over, or
 * with a machine's first draft of them, which is marked until somebody confirms it. Throws `conflict` for a source that is not
 * published, and on the field `language`: `invalid` where there is one already, `unavailable` where the machine does not answer.
 */
export async function beginTranslation(actor: Actor, documentId: number, { language, byMachine = false }: BegunTranslation): Promise<{ id: number; href: string }> {
  const draft = byMachine ? await machineDraft(actor, documentId, language) : null;
  return transaction(async (tx) => {
    const sourceId = await sourceOf(tx, documentId);
    const { document: source } = await accessDocument(actor, sourceId, "post", tx);
    const published = await publishedOf(tx, sourceId);
    await refuseTwice(tx, source, language);
    const words = draft ?? { title: published.title, text: markdownOfVersion(published.content) };
    const made = await keepDocument(tx, source.teamId, actor.personId, { ...words, kind: "guidance", language }, source.folderId);
    await tx.insert(documentTranslation).values({ documentId: made.id, sourceId, sourceVersionId: draft?.versionId ?? published.id, byMachine: draft !== null });
    return { id: made.id, href: documentHref(made) };
  });
}

/** The published words as a machine puts them; asked before anything is locked. A version published meanwhile is then one to take over. */
async function machineDraft(actor: Actor, documentId: number, language: NewTranslation["language"]): Promise<{ title: string; text: string; versionId: number }> {
  const machine = translator();
  if (!machine) throw new DomainError("invalid", "no_machine", "language");
  const source = await transaction(async (tx) => {
    const sourceId = await sourceOf(tx, documentId);
    const { document: found } = await accessDocument(actor, sourceId, "post", tx);
    await refuseTwice(tx, found, language);
    return { language: found.language, ...(await publishedOf(tx, sourceId)) };
  });
  try {
    const text = await translateMarkdown(markdownOfVersion(source.content), (texts) => machine(texts, source.language, language));
    const [title = source.title] = await machine([source.title], source.language, language);
    return { title: withSingleSpaces(title).slice(0, maxTitleLength) || source.title, text, versionId: source.id };
  } catch (error) {
    if (error instanceof DomainError && error.field === "translation") throw new DomainError("unavailable", "machine_silent", "language");
    throw error;
  }
}

/** Says that a person has read a machine's draft and stands by it as it is now; a version kept before, in other words, stays one that nobody confirmed. Throws `not_found`, `forbidden`, and `conflict` for no translation. */
export function confirmDraft(actor: Actor, documentId: number): Promise<{ href: string }> {
  return transaction(async (tx) => {
    const { document: translation } = await accessDocument(actor, documentId, "post", tx);
    if (!(await confirmMachineDraft(tx, documentId))) throw new DomainError("conflict", "it is no translation");
    return { href: documentHref(translation) };
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
