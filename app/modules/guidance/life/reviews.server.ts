import { and, desc, eq, isNotNull, isNull, lt, ne, or, type SQL } from "drizzle-orm";
import { documentVersion, guidanceReview, office, person } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";

/** For a query that reads `guidance_review`: an answer is awaited. Whoever is asked about the same words again has answered before they were. */
export const awaitsAnswer: SQL | undefined = or(isNull(guidanceReview.answeredAt), lt(guidanceReview.answeredAt, guidanceReview.askedAt));

/** Who reviews a version, from which region, and what they have said. */
export function reviewersOf(on: Queryable, versionId: number) {
  return on
    .select({
      id: person.id, name: person.displayName, handle: person.handle, region: office.region,
      verdict: guidanceReview.verdict, comment: guidanceReview.comment, answeredAt: guidanceReview.answeredAt,
    })
    .from(guidanceReview)
    .innerJoin(person, eq(person.id, guidanceReview.personId))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(eq(guidanceReview.versionId, versionId))
    .orderBy(person.familyName, person.id);
}

/** So many answers about earlier versions are shown. */
const mostEarlier = 40;

/** What reviewers said about versions other than the one at hand, the latest first. */
export function earlierAnswers(on: Queryable, documentId: number, versionId: number | null) {
  const { verdict, comment, answeredAt } = guidanceReview;
  return on
    .select({ version: documentVersion.number, id: person.id, name: person.displayName, handle: person.handle, verdict, comment, answeredAt })
    .from(guidanceReview)
    .innerJoin(documentVersion, eq(documentVersion.id, guidanceReview.versionId))
    .innerJoin(person, eq(person.id, guidanceReview.personId))
    .where(and(eq(guidanceReview.documentId, documentId), isNotNull(answeredAt), ne(guidanceReview.versionId, versionId ?? 0)))
    .orderBy(desc(documentVersion.number), person.familyName, person.id)
    .limit(mostEarlier);
}
