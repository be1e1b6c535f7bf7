import { and, eq, isNull, sql } from "drizzle-orm";
import { confirmationRequest, document, person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { askedBy, confirmedAt } from "./asked-people.server";

/** Who is asked to confirm a document at this moment and has not, and when they were asked; null where nobody is asked. */
export async function peopleToConfirm(documentId: number) {
  const [found] = await database().select({ request: confirmationRequest, teamId: document.teamId }).from(confirmationRequest)
    .innerJoin(document, eq(document.id, confirmationRequest.documentId)).where(eq(confirmationRequest.documentId, documentId));
  if (!found) return null;
  const { request, teamId } = found;
  const rows = await database().select({ id: person.id }).from(person).where(and(askedBy(request, teamId), isNull(sql`(${confirmedAt(request)})`)));
  const { versionId, askedById, askedAt, remindedAt } = request;
  return { versionId, askedById, askedAt, remindedAt, personIds: rows.map(({ id }) => id) };
}
