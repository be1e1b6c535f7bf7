import { sql, type AnyColumn, type SQL } from "drizzle-orm";
import { writersOfTeam } from "~/modules/teams/public.server";
import { documentRemark, person } from "~db/schema";

/**
 * For a query that reads `document_remark`: whether it is open to a reader who does not write its document. Where guidance is published the
 * text being written is closed to them, and with it what is said of words that were never in a version they are shown, unless they
 * take part in it.
 */
export const openToReader = (readerId: number | AnyColumn): SQL<boolean> => sql<boolean>`(
  ${documentRemark.quotation} = '' or ${documentRemark.versionId} is not null
  or not exists (select from guidance standing join document of_remark on of_remark.id = standing.document_id and of_remark.kind = 'guidance'
    where standing.document_id = ${documentRemark.documentId} and standing.published_version_id is not null)
  or exists (select from document_comment own where own.remark_id = ${documentRemark.id} and own.author_id = ${readerId}))`;

/** For a query that reads `person`: who of a team's readers may see a remark on a document of it; the same from the other side. */
export const readersOfRemark = (remarkId: number, teamId: number): SQL<boolean> =>
  sql<boolean>`(${writersOfTeam(teamId)} or exists (select from ${documentRemark} where ${documentRemark.id} = ${remarkId} and ${openToReader(person.id)}))`;
