import { and, inArray } from "drizzle-orm";
import { accessDocument, currentPassages, documentHref, mayReadVersions, passagesOfVersion } from "~/modules/documents/public.server";
import { documentVersion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { versionsOpenTo } from "../versions/open-versions.server";
import { compareTexts, countChanges } from "./compare-texts";
import { folded } from "./fold-passages";

/** What changed from one version of a document to another, or to the text as it is now. Throws `not_found` and `forbidden`. */
export async function comparisonView(actor: Actor, documentId: number, asked: { from: number; to?: number | undefined }, locale: Locale) {
  const { document, team, abilities } = await accessDocument(actor, documentId, "read");
  // The text as it is now is not for readers who are shown an approved one.
  if (asked.to === undefined && !mayReadVersions({ writes: abilities.post, kind: document.kind })) notFound("versions");
  const { number, name, createdAt, content } = documentVersion;
  const numbers = [asked.from, ...(asked.to === undefined ? [] : [asked.to])];
  const found = await database().select({ number, name, createdAt, content }).from(documentVersion)
    .where(and(versionsOpenTo(actor, { document, abilities }), inArray(number, numbers)));
  const [from, to] = [asked.from, asked.to].map((wanted) => found.find((version) => version.number === wanted));
  if (!from || (asked.to !== undefined && !to)) notFound("version");
  const rows = compareTexts(passagesOfVersion(from.content), to ? passagesOfVersion(to.content) : await currentPassages(documentId), document.language);
  const side = (version: typeof from) => ({ number: version.number, name: version.name, createdAt: version.createdAt });
  return {
    document: { title: document.title, language: document.language, href: documentHref(document), team: { slug: team.slug, name: team.name[locale] } },
    from: side(from), to: to ? side(to) : null,
    changes: countChanges(rows), parts: folded(rows),
  };
}
