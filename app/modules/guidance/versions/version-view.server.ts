import { eq, sql } from "drizzle-orm";
import { documentHref, isMachineDraft } from "~/modules/documents/public.server";
import { documentVersion, person, publishedVersion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { accessVersion } from "./access-version.server";
import { versionsOpenTo } from "./open-versions.server";
import { peopleById } from "./version-list.server";

/** A version as it was kept, to be read and cited. Throws `not_found` and `forbidden`. */
export async function versionView(actor: Actor, documentId: number, number: number, locale: Locale) {
  const { document, team, version, abilities } = await accessVersion(actor, documentId, number, "read");
  const { html, createdAt } = documentVersion;
  const [words] = await database().select({ html, createdAt }).from(documentVersion).where(eq(documentVersion.id, version.id));
  if (!words) notFound("version");
  const [open] = await database()
    .select({ latest: sql<number>`max(${documentVersion.number})`, before: sql<number | null>`max(${documentVersion.number}) filter (where ${documentVersion.number} < ${number})` })
    .from(documentVersion).where(versionsOpenTo(actor, { document, abilities }));
  const [published] = await database()
    .select({ approvedBy: person.displayName, approvedAt: publishedVersion.approvedAt, publishedAt: publishedVersion.publishedAt, note: publishedVersion.note })
    .from(publishedVersion).innerJoin(person, eq(person.id, publishedVersion.approvedById)).where(eq(publishedVersion.versionId, version.id));
  const people = await peopleById(version.writerIds);
  const { title, language, name, cause } = version;
  return {
    document: { title: document.title, href: documentHref(document), team: { slug: team.slug, name: team.name[locale] } },
    number, title, language, name, cause, ...words,
    writers: version.writerIds.flatMap((id) => people.get(id) ?? []),
    latest: open?.latest ?? number, before: open?.before ?? null, published: published ?? null, machineDraft: await isMachineDraft(documentId, version.id),
    abilities: { write: abilities.post },
  };
}
