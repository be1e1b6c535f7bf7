import { and, eq, isNull } from "drizzle-orm";
import { documentHref, keepVersion } from "~/modules/documents/public.server";
import { guidance, guidanceGate, guidanceReview } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { GateInput, ReviewAnswer, ReviewRequest } from "../schema.server";
import { accessGuidance } from "./access-guidance.server";
import { namedPeople } from "./named-people.server";
import type { Stage } from "./steps";

/** What a step leads to: the document, and where it stands now. Who has taken a step may know that, even where the step ends their part. */
export interface Taken {
  href: string;
  stage: Stage;
}

/**
 * Asks people for their review of the text as it stands: a version of it is kept, and that is what they read, whatever is
 * written meanwhile. Appends `guidance.review_asked` for each. Throws `invalid` beside `reviewers`.
 */
export function sendForReview(actor: Actor, documentId: number, { reviewers, dueOn }: ReviewRequest): Promise<Taken> {
  return transaction(async (tx) => {
    const { document, authors } = await accessGuidance(actor, documentId, "send", tx);
    const asked = await namedPeople(tx, document.teamId, reviewers, "reviewers");
    const { id: versionId } = await keepVersion(tx, documentId, { cause: "review", keptById: actor.personId });
    if (asked.some((personId) => authors.has(personId))) throw new DomainError("invalid", "reviewer_author", "reviewers");
    // The same words may have been sent before: what was said about them stays, and stands until it is said otherwise.
    await tx.delete(guidanceReview).where(and(eq(guidanceReview.versionId, versionId), isNull(guidanceReview.answeredAt)));
    const again = { askedAt: new Date(), remindedAt: null };
    await tx.insert(guidanceReview).values(asked.map((personId) => ({ versionId, personId, documentId, ...again })))
      .onConflictDoUpdate({ target: [guidanceReview.versionId, guidanceReview.personId], set: again });
    await tx.update(guidance).set({ stage: "in_review", versionId, sentById: actor.personId, answersDueOn: dueOn }).where(eq(guidance.documentId, documentId));
    for (const personId of asked) await appendEvent(tx, "guidance.review_asked", { documentId, versionId, personId });
    return { href: documentHref(document), stage: "in_review" };
  });
}

/** Takes a text back from review, or from publishing, to go on writing; what was said about it stays. Appends `guidance.review_recalled`. */
export function recallFromReview(actor: Actor, documentId: number): Promise<Taken> {
  return transaction(async (tx) => {
    const { document } = await accessGuidance(actor, documentId, "recall", tx);
    await tx.update(guidance).set({ stage: "draft", approvedById: null, approvedAt: null, answersDueOn: null }).where(eq(guidance.documentId, documentId));
    await appendEvent(tx, "guidance.review_recalled", { documentId });
    return { href: documentHref(document), stage: "draft" };
  });
}

/** Says what a reviewer thinks of the version they were sent; saying it again replaces it. Appends `guidance.review_answered`. */
export function answerReview(actor: Actor, documentId: number, { verdict, comment }: ReviewAnswer): Promise<Taken> {
  return transaction(async (tx) => {
    const { document, guidance: row } = await accessGuidance(actor, documentId, "answer", tx);
    const versionId = row.versionId ?? 0;
    if (verdict === "changes" && comment === "") throw new DomainError("invalid", "comment_missing", "comment");
    await tx.update(guidanceReview).set({ verdict, comment, answeredAt: new Date() })
      .where(and(eq(guidanceReview.versionId, versionId), eq(guidanceReview.personId, actor.personId)));
    await appendEvent(tx, "guidance.review_answered", { documentId, versionId, personId: actor.personId });
    return { href: documentHref(document), stage: row.stage };
  });
}

/** Says that something which has to be done before approval is done, or is not. */
export function tickGate(actor: Actor, documentId: number, { gate, done }: GateInput): Promise<Taken> {
  return transaction(async (tx) => {
    const { document, guidance: { stage } } = await accessGuidance(actor, documentId, "tick", tx);
    if (done) await tx.insert(guidanceGate).values({ documentId, gate, doneById: actor.personId, doneAt: new Date() }).onConflictDoNothing();
    else await tx.delete(guidanceGate).where(and(eq(guidanceGate.documentId, documentId), eq(guidanceGate.gate, gate)));
    return { href: documentHref(document), stage };
  });
}

/** Approves the version under review. Only for somebody who wrote none of it, once every gate is passed. Appends `guidance.approved`. */
export function approveGuidance(actor: Actor, documentId: number): Promise<Taken> {
  return transaction(async (tx) => {
    const { document, guidance: row } = await accessGuidance(actor, documentId, "approve", tx);
    await tx.update(guidance).set({ stage: "approved", approvedById: actor.personId, approvedAt: new Date() }).where(eq(guidance.documentId, documentId));
    await appendEvent(tx, "guidance.approved", { documentId, versionId: row.versionId ?? 0 });
    return { href: documentHref(document), stage: "approved" };
  });
}
