import { and, eq, inArray } from "drizzle-orm";
import { accessDocument, documentHref } from "~/modules/documents/public.server";
import { confirmation, confirmationRequest, documentTranslation, guidance, office, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction, type Queryable } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { ConfirmationAudience } from "../schema.server";
import { sourceOf } from "../languages/language-versions.server";
import { askedBy, confirmedAt } from "./asked-people.server";

/** What a reader of a document confirms: the version that its readers see, or for a translation the one of its source that it says. */
async function confirmable(on: Queryable, documentId: number): Promise<{ documentId: number; versionId: number } | null> {
  const [translation] = await on.select().from(documentTranslation).where(eq(documentTranslation.documentId, documentId));
  if (translation) return { documentId: translation.sourceId, versionId: translation.sourceVersionId };
  const [row] = await on.select({ versionId: guidance.publishedVersionId }).from(guidance).where(eq(guidance.documentId, documentId));
  return row?.versionId ? { documentId, versionId: row.versionId } : null;
}

/**
 * Asks people to confirm that they have read what readers see, of a translation its source in whichever language; in place of an earlier request. For those who manage the team.
 * Appends `guidance.confirmation_asked`. Throws `invalid` beside `audience` for an audience of nobody.
 */
export function askConfirmation(actor: Actor, asked: number, { wholeTeam, offices, functions, dueOn }: ConfirmationAudience): Promise<{ href: string }> {
  return transaction(async (tx) => {
    const { document, abilities } = await accessDocument(actor, await sourceOf(tx, asked), "read", tx);
    const documentId = document.id;
    if (!abilities.manage) throw new DomainError("forbidden", "only those who manage the team ask for confirmation");
    const [row] = await tx.select({ versionId: guidance.publishedVersionId }).from(guidance).where(eq(guidance.documentId, documentId));
    if (!row?.versionId) throw new DomainError("conflict", "nothing is published");
    const found = offices.length === 0 ? [] : await tx.select({ id: office.id }).from(office).where(inArray(office.code, offices));
    if (found.length < offices.length) throw new DomainError("invalid", "office_unknown", "offices");
    const request = { documentId, versionId: row.versionId, wholeTeam, officeIds: found.map(({ id }) => id), functions, dueOn, askedById: actor.personId, askedAt: new Date(), remindedAt: null };
    const [anybody] = await tx.select({ id: person.id }).from(person).where(askedBy(request, document.teamId)).limit(1);
    if (!anybody) throw new DomainError("invalid", "audience_nobody", "wholeTeam");
    await tx.insert(confirmationRequest).values(request).onConflictDoUpdate({ target: confirmationRequest.documentId, set: request });
    await appendEvent(tx, "guidance.confirmation_asked", { documentId });
    return { href: documentHref(document) };
  });
}

/** Says that the actor has read what they were shown; saying it again changes nothing. Throws `conflict` where nothing is published. */
export function confirmReading(actor: Actor, documentId: number): Promise<{ href: string }> {
  return transaction(async (tx) => {
    const { document } = await accessDocument(actor, documentId, "read", tx);
    const what = await confirmable(tx, documentId);
    if (!what) throw new DomainError("conflict", "nothing is published");
    await tx.insert(confirmation).values({ ...what, personId: actor.personId, confirmedAt: new Date() }).onConflictDoNothing();
    return { href: documentHref(document) };
  });
}

/** Whether this reader is asked to confirm what they read here, and when they did; null where nobody is asked, or not they. */
export async function ownConfirmation(actor: Actor, document: { id: number; teamId: number }) {
  const what = await confirmable(database(), document.id);
  if (!what) return null;
  const [request] = await database().select().from(confirmationRequest).where(eq(confirmationRequest.documentId, what.documentId));
  if (!request) return null;
  const [own] = await database().select({ at: confirmedAt(request) }).from(person).where(and(eq(person.id, actor.personId), askedBy(request, document.teamId)));
  return own ? { dueOn: request.dueOn, confirmedAt: own.at } : null;
}
