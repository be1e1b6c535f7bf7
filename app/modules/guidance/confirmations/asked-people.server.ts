import { and, or, sql, type SQL } from "drizzle-orm";
import { readersOfTeam } from "~/modules/teams/public.server";
import { confirmationRequest, document, membership, person } from "~db/schema";

const inTeam = sql`exists (select from ${membership} where ${membership.teamId} = ${document.teamId} and ${membership.personId} = ${person.id})`;

/** For a query that reads `confirmation_request`, its `document` and `person`: who is asked to confirm, at this moment. Whoever joins, moves or leaves is asked, or not, from then on. */
export const isAsked: SQL | undefined = and(readersOfTeam(document.teamId), or(
  and(sql`${confirmationRequest.wholeTeam}`, inTeam),
  sql`${person.officeId} = any(${confirmationRequest.officeIds})`,
  sql`${person.function} = any(${confirmationRequest.functions})`,
));

/** For such a query: when they confirmed the version that is asked for or a later one; null where they have not. */
export const confirmedAt: SQL<Date | null> = sql<Date | null>`(
  select max(given.confirmed_at) from confirmation given join document_version read on read.id = given.version_id
  where given.document_id = ${confirmationRequest.documentId} and given.person_id = ${person.id}
    and read.number >= (select asked.number from document_version asked where asked.id = ${confirmationRequest.versionId}))`.mapWith((value: string) => new Date(value));

/** For a query that reads `confirmation_request`: what is asked about still holds. Nobody confirms what nobody should rely on. */
export const stillHolds: SQL = sql`exists (select from guidance held where held.document_id = ${confirmationRequest.documentId} and held.withdrawn_at is null)`;
