import { eq } from "drizzle-orm";
import { accessAnyDocument, documentHref } from "~/modules/documents/public.server";
import { confirmationRequest, guidance, guidanceGate, publishedVersion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Arrangement, Publication, Validity, Withdrawal } from "../schema.server";
import { accessGuidance } from "./access-guidance.server";
import { namedPeople } from "./named-people.server";
import type { Taken } from "./review.server";

const fresh = { dueToldAt: null, expiryToldAt: null, withdrawnAt: null, withdrawnReason: "", supersededById: null };

/** Shows readers the version that was approved, from now on and until the next one. Appends `documents.version_published`, once. */
export function publishGuidance(actor: Actor, documentId: number, { reviewOn, expiresOn, material, note }: Publication): Promise<Taken> {
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
    if (material) await tx.update(confirmationRequest).set({ versionId, remindedAt: null }).where(eq(confirmationRequest.documentId, documentId));
    await appendEvent(tx, "documents.version_published", { documentId, versionId });
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

/** Tells readers not to rely on it any more, why, and what holds instead, which may be a file; the words stay where they are. Appends `guidance.standing_changed`. */
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
    await appendEvent(tx, "guidance.standing_changed", { documentId });
    return { href: documentHref(document), stage };
  });
}

/** Takes a withdrawal back. Appends `guidance.standing_changed`. */
export function reinstateGuidance(actor: Actor, documentId: number): Promise<Taken> {
  return transaction(async (tx) => {
    const { document, guidance: { stage } } = await accessGuidance(actor, documentId, "reinstate", tx);
    await tx.update(guidance).set({ withdrawnAt: null, withdrawnReason: "", supersededById: null }).where(eq(guidance.documentId, documentId));
    await appendEvent(tx, "guidance.standing_changed", { documentId });
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
