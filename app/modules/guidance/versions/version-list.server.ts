import { count, desc, eq, inArray } from "drizzle-orm";
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

/** A document's versions, the latest first, each with who wrote it. Throws `not_found` and `forbidden`. */
export async function versionList(actor: Actor, documentId: number, page: number, locale: Locale) {
  const { document, team, abilities } = await accessDocument(actor, documentId, "read");
  const { number, cause, name, createdAt, writerIds, keptById, restoredNumber } = documentVersion;
  const ofDocument = versionsOpenTo(actor, { document, abilities });
  const [rows, [counted]] = await Promise.all([
    database().select({ number, cause, name, createdAt, writerIds, keptById, restoredNumber, approvedBy: person.displayName, publishedAt: publishedVersion.publishedAt, note: publishedVersion.note }).from(documentVersion)
      .leftJoin(publishedVersion, eq(publishedVersion.versionId, documentVersion.id)).leftJoin(person, eq(person.id, publishedVersion.approvedById))
      .where(ofDocument).orderBy(desc(number)).limit(versionPageSize).offset((page - 1) * versionPageSize),
    database().select({ total: count() }).from(documentVersion).where(ofDocument),
  ]);
  const people = await peopleById(rows.flatMap((row) => [...row.writerIds, ...(row.keptById === null ? [] : [row.keptById])]));
  const named = (id: number) => people.get(id)?.name ?? [];
  const { title, language } = document;
  return {
    document: { title, language, href: documentHref(document), team: { slug: team.slug, name: team.name[locale] } },
    versions: rows.map(({ writerIds: writers, keptById: keeper, ...row }) => ({
      ...row, writers: writers.flatMap(named), keptBy: keeper === null ? null : (people.get(keeper)?.name ?? null),
    })),
    page, total: counted?.total ?? 0,
    abilities: { write: abilities.post },
  };
}
