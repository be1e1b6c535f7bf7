import { and, eq } from "drizzle-orm";
import { accessDocument, documentHref } from "~/modules/documents/public.server";
import { confirmation, confirmationRequest, document, documentTranslation, documentVersion, guidance, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction, type Queryable } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { endonymOf } from "~/platform/i18n/languages";
import { confirmedAt, isAsked, stillHolds } from "./asked-people.server";

/** What a reader of a document confirms: the version that its readers see, or for a translation the one of its source that it says; null where that is withdrawn or nothing is shown. */
async function confirmable(on: Queryable, documentId: number): Promise<{ documentId: number; versionId: number } | null> {
  const [own] = await on.select({ versionId: guidance.publishedVersionId, withdrawnAt: guidance.withdrawnAt }).from(guidance).where(eq(guidance.documentId, documentId));
  if (own?.withdrawnAt) return null;
  const [translation] = await on.select({ sourceId: documentTranslation.sourceId, versionId: documentTranslation.sourceVersionId, withdrawnAt: guidance.withdrawnAt })
    .from(documentTranslation).leftJoin(guidance, eq(guidance.documentId, documentTranslation.sourceId)).where(eq(documentTranslation.documentId, documentId));
  if (translation) return translation.withdrawnAt ? null : { documentId: translation.sourceId, versionId: translation.versionId };
  return own?.versionId ? { documentId, versionId: own.versionId } : null;
}

/** Says that the actor has read what they were shown; saying it again changes nothing. Appends `guidance.reading_confirmed`. Throws `conflict` where nothing is published, and for what was withdrawn. */
export function confirmReading(actor: Actor, documentId: number): Promise<{ href: string }> {
  return transaction(async (tx) => {
    const { document: read } = await accessDocument(actor, documentId, "read", tx);
    const what = await confirmable(tx, documentId);
    if (!what) throw new DomainError("conflict", "nothing is published that holds");
    const noted = await tx.insert(confirmation).values({ ...what, personId: actor.personId, confirmedAt: new Date() }).onConflictDoNothing().returning({ versionId: confirmation.versionId });
    if (noted.length > 0) await appendEvent(tx, "guidance.reading_confirmed", { documentId: what.documentId, personId: actor.personId });
    return { href: documentHref(read) };
  });
}

const askedVersion = { number: documentVersion.number, title: documentVersion.title, language: documentVersion.language };

/**
 * Whether this reader is asked to confirm what they read here, and when they did; null where nobody is asked, or not they. A translation
 * that says an earlier version than the one asked for names where that one is read, as `instead`.
 */
export async function ownConfirmation(actor: Actor, documentId: number) {
  const what = await confirmable(database(), documentId);
  if (!what) return null;
  const [own] = await database().select({ dueOn: confirmationRequest.dueOn, at: confirmedAt, ...askedVersion }).from(confirmationRequest)
    .innerJoin(document, eq(document.id, confirmationRequest.documentId)).innerJoin(documentVersion, eq(documentVersion.id, confirmationRequest.versionId))
    .innerJoin(person, eq(person.id, actor.personId)).where(and(eq(confirmationRequest.documentId, what.documentId), stillHolds, isAsked));
  if (!own) return null;
  const [said] = await database().select({ number: documentVersion.number }).from(documentVersion).where(eq(documentVersion.id, what.versionId));
  const isBehind = own.at === null && (said?.number ?? 0) < own.number;
  const source = { id: what.documentId, title: own.title };
  return {
    dueOn: own.dueOn, confirmedAt: own.at,
    instead: isBehind ? { version: own.number, language: own.language, name: endonymOf(own.language), href: `${documentHref(source)}?in=${own.language}` } : null,
  };
}
