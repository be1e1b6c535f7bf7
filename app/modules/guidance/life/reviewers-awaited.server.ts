import { and, eq } from "drizzle-orm";
import { guidance, guidanceReview } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { awaitsAnswer } from "./reviews.server";

/** Whose review of a document is awaited at this moment, and of which version; nobody's while it is not in review. */
export function reviewersAwaited(documentId: number) {
  return database()
    .select({ personId: guidanceReview.personId, versionId: guidanceReview.versionId, askedAt: guidanceReview.askedAt, remindedAt: guidanceReview.remindedAt, sentById: guidance.sentById })
    .from(guidanceReview)
    .innerJoin(guidance, and(eq(guidance.documentId, guidanceReview.documentId), eq(guidance.versionId, guidanceReview.versionId), eq(guidance.stage, "in_review")))
    .where(and(eq(guidanceReview.documentId, documentId), awaitsAnswer));
}
