import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { documentHref } from "~/modules/documents/public.server";
import { readableTeam } from "~/modules/teams/public.server";
import { confirmationRequest, document, documentVersion, guidance, guidanceReview, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { confirmedAt, isAsked, stillHolds } from "./confirmations/asked-people.server";
import { awaitsAnswer } from "./life/reviews.server";

/** A version that somebody is asked to review, or guidance that they are asked to confirm, by a day. */
interface WaitingGuidance {
  id: number;
  title: string;
  language: string;
  teamName: string;
  dueOn: string | null;
  href: string;
}

const shown = (locale: Locale) => ({ id: document.id, title: documentVersion.title, language: documentVersion.language, teamName: sql<string>`${team.name} ->> ${locale}::text` });

/** What waits for this actor about guidance: versions to review, and what they are asked to confirm, each by the day. */
export async function guidanceWaiting(actor: Actor, locale: Locale, limit: number): Promise<{ reviews: WaitingGuidance[]; confirmations: WaitingGuidance[] }> {
  const [reviews, confirmations] = await Promise.all([reviewsFor(actor, locale, limit), confirmationsFor(actor, locale, limit)]);
  return {
    reviews: reviews.map((row) => ({ ...row, href: `${documentHref(row)}/approval` })),
    confirmations: confirmations.map((row) => ({ ...row, href: documentHref(row) })),
  };
}

function reviewsFor(actor: Actor, locale: Locale, limit: number) {
  return database().select({ ...shown(locale), dueOn: guidance.answersDueOn }).from(guidanceReview)
    .innerJoin(guidance, and(eq(guidance.versionId, guidanceReview.versionId), eq(guidance.documentId, guidanceReview.documentId), eq(guidance.stage, "in_review")))
    .innerJoin(documentVersion, eq(documentVersion.id, guidanceReview.versionId)).innerJoin(document, eq(document.id, guidanceReview.documentId)).innerJoin(team, eq(team.id, document.teamId))
    .where(and(eq(guidanceReview.personId, actor.personId), awaitsAnswer, eq(document.kind, "guidance"), isNull(document.trashedAt), readableTeam(actor, document.teamId)))
    .orderBy(asc(guidance.answersDueOn), asc(document.id)).limit(limit);
}

function confirmationsFor(actor: Actor, locale: Locale, limit: number) {
  return database().select({ ...shown(locale), dueOn: confirmationRequest.dueOn }).from(confirmationRequest)
    .innerJoin(document, eq(document.id, confirmationRequest.documentId)).innerJoin(team, eq(team.id, document.teamId))
    .innerJoin(documentVersion, eq(documentVersion.id, confirmationRequest.versionId)).innerJoin(person, eq(person.id, actor.personId))
    .where(and(isNull(document.trashedAt), readableTeam(actor, document.teamId), stillHolds, isAsked, isNull(sql`(${confirmedAt})`)))
    .orderBy(asc(confirmationRequest.dueOn), asc(document.id)).limit(limit);
}
