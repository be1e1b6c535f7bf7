import { and, eq, isNull, sql } from "drizzle-orm";
import { confirmationRequest, document, person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { confirmedAt, isAsked, stillHolds } from "./asked-people.server";

/** Who is asked to confirm a document at this moment and has not, of all or `only` of one person, and when they were asked; null where nobody is asked, or it was withdrawn. */
export async function peopleToConfirm(documentId: number, only?: number) {
  const { versionId, askedById, askedAt, remindedAt } = confirmationRequest;
  const [request] = await database().select({ versionId, askedById, askedAt, remindedAt }).from(confirmationRequest).where(and(eq(confirmationRequest.documentId, documentId), stillHolds));
  if (!request) return null;
  const rows = await database().select({ id: person.id }).from(confirmationRequest).innerJoin(document, eq(document.id, confirmationRequest.documentId))
    .innerJoin(person, isAsked).where(and(eq(confirmationRequest.documentId, documentId), isNull(sql`(${confirmedAt})`), only === undefined ? undefined : eq(person.id, only)));
  return { ...request, personIds: rows.map(({ id }) => id) };
}
