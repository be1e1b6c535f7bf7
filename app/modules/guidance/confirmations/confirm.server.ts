import { and, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { accessDocument, documentHref } from "~/modules/documents/public.server";
import { confirmation, confirmationRequest, document, documentTranslation, documentVersion, guidance, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction, type Queryable } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { endonymOf } from "~/platform/i18n/languages";
import { confirmedAt, isAsked, stillHolds } from "./asked-people.server";

const guidanceOfSource = alias(guidance, "guidance_of_source");

/** What a reader of a document confirms: the version that its readers see, or for a translation the one of its source that it says; null where that is withdrawn or nothing is shown. */
async function confirmable(on: Queryable, id: number): Promise<{ documentId: number; versionId: number; number: number } | null> {
  const [found] = await on
    .select({ documentId: documentVersion.documentId, versionId: documentVersion.id, number: documentVersion.number })
    .from(document)
    .leftJoin(guidance, eq(guidance.documentId, document.id))
    .leftJoin(documentTranslation, eq(documentTranslation.documentId, document.id))
    .leftJoin(guidanceOfSource, eq(guidanceOfSource.documentId, documentTranslation.sourceId))
    .innerJoin(documentVersion, eq(documentVersion.id, sql`coalesce(${documentTranslation.sourceVersionId}, ${guidance.publishedVersionId})`))
    .where(and(eq(document.id, id), isNull(guidance.withdrawnAt), isNull(guidanceOfSource.withdrawnAt)));
  return found ?? null;
}

/** Says that the actor has read what they were shown; saying it again changes nothing. Appends `guidance.reading_confirmed`. Throws `conflict` where nothing is published, and for what was withdrawn. */
export function confirmReading(actor: Actor, documentId: number): Promise<{ href: string }> {
  return transaction(async (tx) => {
    const { document: read } = await accessDocument(actor, documentId, "read", tx);
    const what = await confirmable(tx, documentId);
    if (!what) throw new DomainError("conflict", "nothing is published that holds");
    const noted = await tx.insert(confirmation).values({ documentId: what.documentId, versionId: what.versionId, personId: actor.personId, confirmedAt: new Date() }).onConflictDoNothing().returning({ versionId: confirmation.versionId });
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
  const isBehind = own.at === null && what.number < own.number;
  const source = { id: what.documentId, title: own.title };
  return {
    dueOn: own.dueOn, confirmedAt: own.at,
    instead: isBehind ? { version: own.number, language: own.language, name: endonymOf(own.language), href: `${documentHref(source)}?in=${own.language}` } : null,
  };
}
