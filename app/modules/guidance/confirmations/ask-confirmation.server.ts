import { eq, inArray } from "drizzle-orm";
import { accessDocument, documentHref } from "~/modules/documents/public.server";
import { confirmationRequest, document, guidance, office, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { goesOn } from "~/platform/i18n/goes-on";
import { sourceOf } from "../languages/language-versions.server";
import type { ConfirmationAudience } from "../schema.server";
import { isAsked } from "./asked-people.server";

/** The document whose readers are asked, of a translation its source. Throws `forbidden` for whoever does not manage its team. */
async function accessToAsk(actor: Actor, documentId: number, tx: Transaction) {
  const { document: asked, abilities } = await accessDocument(actor, await sourceOf(tx, documentId), "read", tx);
  if (!abilities.manage) throw new DomainError("forbidden", "only those who manage the team ask for confirmation");
  return asked;
}

/**
 * Asks people to confirm that they have read what readers see, of a translation its source in whichever language; in place of an earlier request. For those who manage the team.
 * Appends `guidance.confirmation_asked`. Throws `conflict` where nothing is published or it was withdrawn, and `invalid` beside `audience` for an audience of nobody.
 */
export function askConfirmation(actor: Actor, asked: number, { wholeTeam, offices, functions, dueOn }: ConfirmationAudience): Promise<{ href: string }> {
  return transaction(async (tx) => {
    const found = await accessToAsk(actor, asked, tx);
    const documentId = found.id;
    const [row] = await tx.select({ versionId: guidance.publishedVersionId, withdrawnAt: guidance.withdrawnAt }).from(guidance).where(eq(guidance.documentId, documentId));
    if (!row?.versionId || row.withdrawnAt) throw new DomainError("conflict", "nothing is published that holds");
    const places = offices.length === 0 ? [] : await tx.select({ id: office.id }).from(office).where(inArray(office.code, offices));
    if (places.length < offices.length) throw new DomainError("invalid", "office_unknown", "offices");
    const request = { documentId, versionId: row.versionId, wholeTeam, officeIds: places.map(({ id }) => id), functions, dueOn, askedById: actor.personId, askedAt: new Date(), remindedAt: null };
    await tx.insert(confirmationRequest).values(request).onConflictDoUpdate({ target: confirmationRequest.documentId, set: request });
    const [anybody] = await tx.select({ id: person.id }).from(confirmationRequest).innerJoin(document, eq(document.id, confirmationRequest.documentId)).innerJoin(person, isAsked)
      .where(eq(confirmationRequest.documentId, documentId)).limit(1);
    if (!anybody) throw new DomainError("invalid", "audience_nobody", "wholeTeam");
    await appendEvent(tx, "guidance.confirmation_asked", { documentId });
    return { href: documentHref(found) };
  });
}

/** Calls a request off: nobody is asked or reminded any more. What was confirmed stays, and counts when people are asked again. Once is the same as twice. Appends `guidance.confirmation_ended`. */
export function stopAsking(actor: Actor, asked: number): Promise<{ href: string }> {
  return transaction(async (tx) => {
    const found = await accessToAsk(actor, asked, tx);
    const ended = await tx.delete(confirmationRequest).where(eq(confirmationRequest.documentId, found.id)).returning({ documentId: confirmationRequest.documentId });
    for (const request of ended) await appendEvent(tx, "guidance.confirmation_ended", request);
    return { href: documentHref(found) };
  });
}

/** For the day by which a material change is confirmed: the one that was named, or the one before where that has not passed. Throws `invalid` beside `confirmBy` where neither is. */
function newDay(named: string | undefined, before: string): string {
  const day = named ?? before;
  if (!goesOn(day)) throw new DomainError("invalid", "day_missing", "confirmBy");
  return day;
}

/** Asks those of a standing request anew, about a version that changes what they confirmed. Appends `guidance.confirmation_asked`; nothing where nobody is asked. */
export async function askAnew(tx: Transaction, actor: Actor, { documentId, versionId, confirmBy }: { documentId: number; versionId: number; confirmBy: string | undefined }): Promise<void> {
  const ofDocument = eq(confirmationRequest.documentId, documentId);
  const [request] = await tx.select({ dueOn: confirmationRequest.dueOn }).from(confirmationRequest).where(ofDocument).for("update");
  if (!request) return;
  await tx.update(confirmationRequest).set({ versionId, dueOn: newDay(confirmBy, request.dueOn), askedById: actor.personId, askedAt: new Date(), remindedAt: null }).where(ofDocument);
  await appendEvent(tx, "guidance.confirmation_asked", { documentId });
}
