import { and, count, desc, eq, isNull, sql, type SQL } from "drizzle-orm";
import { readableTeam } from "~/modules/teams/public.server";
import { document, documentVersion, guidance, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { documentPageSize, standingsDue, type DocumentLine } from "./contract";
import type { LibraryQuery } from "./schema.server";
import { standingColumns, standingIn, standsAs } from "./standing/standing-columns.server";

/** One page of documents, latest change first, and how many there are. */
export interface DocumentPage {
  documents: DocumentLine[];
  total: number;
  page: number;
}

/** The present content of a file, as a list tells of it. */
const presentFile = sql<{ name: string; size: number } | null>`case when ${document.kind} = 'file' then (
  select json_build_object('name', stored.name, 'size', stored.size) from file_version version join stored_file stored on stored.id = version.stored_file_id
  where version.document_id = ${document.id} order by version.number desc limit 1) end`;

/** Documents with the latest change first; `condition` says which, the caller that the actor may read them; `first` goes before the time. */
export async function documentLines(condition: SQL | undefined, locale: Locale, { limit, offset = 0, first }: { limit: number; offset?: number; first?: SQL }): Promise<DocumentLine[]> {
  const rows = await database()
    .select({
      ...standingColumns, shownTitle: documentVersion.title,
      id: document.id, title: document.title, kind: document.kind, language: document.language, summary: document.summary,
      team: { slug: team.slug, name: sql<string>`${team.name} ->> ${locale}::text` }, folderId: document.folderId,
      updatedAt: document.updatedAt, updatedBy: person.displayName, file: presentFile,
    })
    .from(document)
    .innerJoin(team, eq(team.id, document.teamId))
    .innerJoin(person, eq(person.id, document.updatedById))
    .leftJoin(guidance, and(eq(document.kind, "guidance"), eq(guidance.documentId, document.id)))
    .leftJoin(documentVersion, eq(documentVersion.id, guidance.publishedVersionId))
    .where(and(isNull(document.trashedAt), condition))
    .orderBy(...(first ? [first] : []), desc(document.updatedAt), desc(document.id))
    .limit(limit)
    .offset(offset);
  const names = formatFor(locale, "UTC");
  return rows.map(({ publishedId, reviewOn, expiresOn, withdrawnAt, supersededById, shownTitle, ...line }) => ({
    ...line, title: shownTitle ?? line.title, languageName: names.language(line.language),
    standing: line.kind === "guidance" ? standingIn({ publishedId, reviewOn, expiresOn, withdrawnAt, supersededById }) : null,
  }));
}

/** One page of those documents that a condition lets through; `first` goes before the time. The caller has decided access. */
export async function pageOf(condition: SQL | undefined, locale: Locale, page: number, first?: SQL): Promise<DocumentPage> {
  const [documents, [counted]] = await Promise.all([
    documentLines(condition, locale, { limit: documentPageSize, offset: (page - 1) * documentPageSize, first }),
    database().select({ total: count() }).from(document).innerJoin(team, eq(team.id, document.teamId))
      .leftJoin(guidance, and(eq(document.kind, "guidance"), eq(guidance.documentId, document.id))).where(and(isNull(document.trashedAt), condition)),
  ]);
  return { documents, total: counted?.total ?? 0, page };
}

/** What lists of documents are narrowed by; `folder` is where a document itself lies. */
type Filters = Omit<LibraryQuery, "page"> & { folder?: number | undefined };

/** The documents this actor may read, as far as the filters let them through; for a query that joins `team` and `guidance`. */
function lettingThrough(actor: Actor, filters: Filters): SQL | undefined {
  return and(
    readableTeam(actor, document.teamId),
    filters.team ? eq(team.slug, filters.team) : undefined,
    filters.folder ? eq(document.folderId, filters.folder) : undefined,
    filters.kind ? eq(document.kind, filters.kind) : undefined,
    filters.standing ? standsAs(filters.standing === "due" ? standingsDue : [filters.standing]) : undefined,
    filters.language ? eq(document.language, filters.language) : undefined,
  );
}

/** The documents this actor may read, by what the library asks for, and the teams and languages that have some. */
export async function libraryList(actor: Actor, query: LibraryQuery, locale: Locale) {
  const readable = and(isNull(document.trashedAt), readableTeam(actor, document.teamId));
  const names = formatFor(locale, "UTC");
  const [page, teams, written] = await Promise.all([
    pageOf(lettingThrough(actor, query), locale, query.page),
    database()
      .selectDistinct({ slug: team.slug, name: sql<string>`${team.name} ->> ${locale}::text` })
      .from(document)
      .innerJoin(team, eq(team.id, document.teamId))
      .where(readable),
    database().selectDistinct({ value: document.language }).from(document).where(readable),
  ]);
  return {
    ...page,
    teams: teams.sort((a, b) => a.name.localeCompare(b.name, locale)),
    languages: written.map(({ value }) => ({ value, label: names.language(value) })).sort((a, b) => a.label.localeCompare(b.label, locale)),
  };
}

/** The document after which a run begins, as it stood when it was shown: its id and when it was changed, in milliseconds since 1970. */
export interface DocumentPlace {
  id: number;
  updatedAt: number;
}

/** A run of the documents this actor may read, latest change first, after one of them; what is changed meanwhile hides no other. */
export function documentRun(actor: Actor, filters: Filters, run: { after: DocumentPlace | undefined; limit: number }, locale: Locale): Promise<DocumentLine[]> {
  const { after, limit } = run;
  const behind = after && sql`(${document.updatedAt}, ${document.id}) < (${new Date(after.updatedAt).toISOString()}::timestamptz, ${after.id})`;
  return documentLines(and(lettingThrough(actor, filters), behind), locale, { limit });
}
