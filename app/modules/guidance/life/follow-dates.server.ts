import { and, eq, inArray, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { dayOf } from "~/modules/documents/contract";
import { withdrawal } from "~/modules/documents/public.server";
import { guidance, guidanceReview } from "~db/schema";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { awaitsAnswer } from "./reviews.server";

/** Reviewers are reminded so many days before their answer is due, and again once it is late. */
const daysBefore = 2;

const shows = and(isNotNull(guidance.publishedVersionId), isNull(withdrawal.withdrawnAt));

/** Tells owner and lead, once each, that guidance is due for review or has expired. Appends `guidance.became_due` and `guidance.expired`. */
export async function followValidity(now: Date): Promise<void> {
  const today = dayOf(now);
  await transaction(async (tx) => {
    const expired = await tx.update(guidance).set({ expiryToldAt: now, dueToldAt: now })
      .where(and(shows, lte(guidance.expiresOn, today), isNull(guidance.expiryToldAt))).returning({ documentId: guidance.documentId });
    const due = await tx.update(guidance).set({ dueToldAt: now })
      .where(and(shows, lte(guidance.reviewOn, today), isNull(guidance.dueToldAt))).returning({ documentId: guidance.documentId });
    for (const { documentId } of expired) await appendEvent(tx, "guidance.expired", { documentId });
    for (const { documentId } of due) await appendEvent(tx, "guidance.became_due", { documentId });
  });
}

/** Reminds reviewers who have not answered: shortly before the day, and once after it. Appends `guidance.review_reminded`. */
export async function remindReviewers(now: Date): Promise<void> {
  const [today, soon] = [dayOf(now), dayOf(new Date(now.getTime() + daysBefore * 86_400_000))];
  await transaction(async (tx) => {
    const waiting = tx.select({ versionId: guidance.versionId }).from(guidance).where(and(eq(guidance.stage, "in_review"), lte(guidance.answersDueOn, soon)));
    const dueOn = sql`(select ${guidance.answersDueOn} from ${guidance} where ${guidance.documentId} = ${guidanceReview.documentId})`;
    const reminded = await tx.update(guidanceReview).set({ remindedAt: now })
      .where(and(
        awaitsAnswer, inArray(guidanceReview.versionId, waiting),
        or(isNull(guidanceReview.remindedAt), sql`(${dueOn} < ${today}::date and ${guidanceReview.remindedAt}::date <= ${dueOn})`),
      ))
      .returning({ documentId: guidanceReview.documentId, versionId: guidanceReview.versionId, personId: guidanceReview.personId });
    for (const asked of reminded) await appendEvent(tx, "guidance.review_reminded", asked);
  });
}
