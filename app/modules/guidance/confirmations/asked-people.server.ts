import { and, inArray, or, sql, type SQL } from "drizzle-orm";
import { readersOfTeam } from "~/modules/teams/public.server";
import { membership, person, type confirmationRequest } from "~db/schema";

type Request = typeof confirmationRequest.$inferSelect;

/** For a query that reads `person`: who is asked to confirm, at this moment. Whoever joins, moves or leaves is asked, or not, from then on. */
export function askedBy({ wholeTeam, officeIds, functions }: Pick<Request, "wholeTeam" | "officeIds" | "functions">, teamId: number): SQL | undefined {
  const inTeam = sql`exists (select from ${membership} where ${membership.teamId} = ${teamId} and ${membership.personId} = ${person.id})`;
  return and(readersOfTeam(teamId), or(wholeTeam ? inTeam : sql`false`, inArray(person.officeId, officeIds), inArray(person.function, functions as WorkFunction[])));
}

type WorkFunction = typeof person.$inferSelect.function;

/** For a query that reads `person`: when they confirmed the version that is asked for or a later one; null where they have not. */
export function confirmedAt({ documentId, versionId }: Pick<Request, "documentId" | "versionId">): SQL<Date | null> {
  return sql<Date | null>`(
    select max(given.confirmed_at) from confirmation given join document_version read on read.id = given.version_id
    where given.document_id = ${documentId} and given.person_id = person.id
      and read.number >= (select asked.number from document_version asked where asked.id = ${versionId}))`.mapWith((value: string) => new Date(value));
}
