import { eq } from "drizzle-orm";
import { accessAnyDocument, documentHref } from "~/modules/documents/public.server";
import { documentTranslation, guidance, guidanceGate, publishedVersion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Arrangement, Publication, Validity, Withdrawal } from "../schema.server";
import { accessGuidance } from "./access-guidance.server";
import { askAnew } from "../confirmations/ask-confirmation.server";
import { namedPeople } from "./named-people.server";
import type { Taken } from "./review.server";

const fresh = { dueToldAt: null, expiryToldAt: null, withdrawnAt: null, withdrawnReason: "", supersededById: null };

/** A translation stands as withdrawn with its source, so all of them stand otherwise now. */
async function tellOfWithdrawal(tx: Transaction, documentId: number): Promise<void> {
  const translations = await tx.select({ id: documentTranslation.documentId }).from(documentTranslation).where(eq(documentTranslation.sourceId, documentId));
  for (const id of [documentId, ...translations.map((one) => one.id)]) await appendEvent(tx, "guidance.standing_changed", { documentId: id });
}

/**
 * Shows readers the version that was approved, from now on and until the next one. Appends `documents.version_published`, once. With a
 * material change, those who are asked to confirm are asked anew; throws `invalid` beside `confirmBy` where the day for it has passed.
 */
export function publishGuidance(actor: Actor, documentId: number, { reviewOn, expiresOn, material, note, confirmBy }: Publication): Promise<Taken> {
  return transaction(async (tx) => {
    const { document, guidance: row } = await accessGuidance(actor, documentId, "publish", tx);
    const { versionId, approvedById, approvedAt } = row;
    if (versionId === null || approvedById === null || approvedAt === null) throw new DomainError("conflict", "nothing is approved");
    await tx.insert(publishedVersion)
      .values({ versionId, documentId, approvedById, approvedAt, publishedById: actor.personId, publishedAt: new Date(), material, note })
      .onConflictDoNothing();
    await tx.update(guidance)
      .set({ ...fresh, stage: "draft", versionId: null, approvedById: null, approvedAt: null, answersDueOn: null, publishedVersionId: versionId, reviewOn, expiresOn })
      .where(eq(guidance.documentId, documentId));
    await tx.delete(guidanceGate).where(eq(guidanceGate.documentId, documentId));
    if (material) await askAnew(tx, actor, { documentId, versionId, confirmBy });
    await appendEvent(tx, "documents.version_published", { documentId, versionId });
    if (row.withdrawnAt !== null) await tellOfWithdrawal(tx, documentId);
    return { href: documentHref(document), stage: "draft" };
  });
}

/** Says that what readers see still holds, until other days. Appends `guidance.standing_changed`. */
export function renewGuidance(actor: Actor, documentId: number, days: Validity): Promise<Taken> {
  return transaction(async (tx) => {
    const { document, guidance: { stage } } = await accessGuidance(actor, documentId, "renew", tx);
    await tx.update(guidance).set({ ...days, dueToldAt: null, expiryToldAt: null }).where(eq(guidance.documentId, documentId));
    await appendEvent(tx, "guidance.standing_changed", { documentId });
    return { href: documentHref(document), stage };
  });
}

/** Tells readers not to rely on it any more, why, and what holds instead, which may be a file; the words stay where they are. It concerns its translations as well. Appends `guidance.standing_changed` for each. */
export function withdrawGuidance(actor: Actor, documentId: number, { reason, successor }: Withdrawal): Promise<Taken> {
  return transaction(async (tx) => {
    const { document, guidance: { stage } } = await accessGuidance(actor, documentId, "withdraw", tx);
    if (successor === documentId) throw new DomainError("invalid", "successor_self", "successor");
    if (successor !== undefined) {
      await accessAnyDocument(actor, successor, "read", tx).catch(() => {
        throw new DomainError("invalid", "successor_unknown", "successor");
      });
    }
    await tx.update(guidance).set({ withdrawnAt: new Date(), withdrawnReason: reason, supersededById: successor ?? null }).where(eq(guidance.documentId, documentId));
    await tellOfWithdrawal(tx, documentId);
    return { href: documentHref(document), stage };
  });
}

/** Takes a withdrawal back. Appends `guidance.standing_changed` for it and its translations. */
export function reinstateGuidance(actor: Actor, documentId: number): Promise<Taken> {
  return transaction(async (tx) => {
    const { document, guidance: { stage } } = await accessGuidance(actor, documentId, "reinstate", tx);
    await tx.update(guidance).set({ withdrawnAt: null, withdrawnReason: "", supersededById: null }).where(eq(guidance.documentId, documentId));
    await tellOfWithdrawal(tx, documentId);
    return { href: documentHref(document), stage };
  });
}

/** Says who answers for it, and whether it is a publication. Appends `guidance.owner_changed` when it is somebody else. Throws `invalid` beside `owner`. */
export function arrangeGuidance(actor: Actor, documentId: number, { owner, publication }: Arrangement): Promise<Taken> {
  return transaction(async (tx) => {
    const { document, guidance: { stage, ownerId: before } } = await accessGuidance(actor, documentId, "arrange", tx);
    const [ownerId] = await namedPeople(tx, document.teamId, [owner], "owner");
    if (ownerId === undefined) throw new DomainError("invalid", "person_unknown", "owner");
    await tx.update(guidance).set({ ownerId, publication }).where(eq(guidance.documentId, documentId));
    if (ownerId !== before) await appendEvent(tx, "guidance.owner_changed", { documentId, ownerId, byId: actor.personId });
    return { href: documentHref(document), stage };
  });
}
