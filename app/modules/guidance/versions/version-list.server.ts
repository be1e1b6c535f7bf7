import { and, count, desc, eq, inArray, lt, sql, type SQL } from "drizzle-orm";
import { accessDocument, documentHref } from "~/modules/documents/public.server";
import { documentVersion, person, publishedVersion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { versionPageSize } from "../contract";
import { versionsOpenTo } from "./open-versions.server";

/** The people behind ids, by id. */
export async function peopleById(ids: readonly number[]): Promise<Map<number, { name: string; handle: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await database().select({ id: person.id, name: person.displayName, handle: person.handle }).from(person).where(inArray(person.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, ...who }) => [id, who]));
}

/** The number of the one before among the versions that fit: some may be closed to whoever reads. */
const versionBefore = sql<number | null>`lag(${documentVersion.number}) over (order by ${documentVersion.number})`;

/** Versions that fit, the latest first, each with who wrote it. */
async function versionsWhere(condition: SQL | undefined, { limit, offset = 0 }: { limit: number; offset?: number }) {
  const { number, cause, name, createdAt, writerIds, keptById, restoredNumber } = documentVersion;
  const rows = await database()
    .select({ number, before: versionBefore, cause, name, createdAt, writerIds, keptById, restoredNumber, approvedBy: person.displayName, publishedAt: publishedVersion.publishedAt, note: publishedVersion.note }).from(documentVersion)
    .leftJoin(publishedVersion, eq(publishedVersion.versionId, documentVersion.id)).leftJoin(person, eq(person.id, publishedVersion.approvedById))
    .where(condition).orderBy(desc(number)).limit(limit).offset(offset);
  const people = await peopleById(rows.flatMap((row) => [...row.writerIds, ...(row.keptById === null ? [] : [row.keptById])]));
  const named = (id: number) => people.get(id)?.name ?? [];
  return rows.map(({ writerIds: writers, keptById: keeper, ...row }) => ({ ...row, writers: writers.flatMap(named), keptBy: keeper === null ? null : (people.get(keeper)?.name ?? null) }));
}

/** The versions of a document before one of them, the latest first, for programs. Throws `not_found` and `forbidden`. */
export async function versionRun(actor: Actor, documentId: number, { before, limit }: { before?: number | undefined; limit: number }) {
  const { document, abilities } = await accessDocument(actor, documentId, "read");
  return versionsWhere(and(versionsOpenTo(actor, { document, abilities }), before === undefined ? undefined : lt(documentVersion.number, before)), { limit });
}

/** A page of a document's versions, the latest first, each with who wrote it. Throws `not_found` and `forbidden`. */
export async function versionList(actor: Actor, documentId: number, page: number, locale: Locale) {
  const { document, team, abilities } = await accessDocument(actor, documentId, "read");
  const ofDocument = versionsOpenTo(actor, { document, abilities });
  const [versions, [counted]] = await Promise.all([
    versionsWhere(ofDocument, { limit: versionPageSize, offset: (page - 1) * versionPageSize }),
    database().select({ total: count() }).from(documentVersion).where(ofDocument),
  ]);
  const { title, language } = document;
  return {
    document: { title, language, href: documentHref(document), team: { slug: team.slug, name: team.name[locale] } },
    versions, page, total: counted?.total ?? 0,
    abilities: { write: abilities.post },
  };
}
