import { eq, inArray } from "drizzle-orm";
import { accessDocument, documentHref, documentView, isMachineDraft, passagesOfVersion } from "~/modules/documents/public.server";
import { documentTranslation, documentVersion, guidance } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { languageChoices } from "~/platform/i18n/languages";
import type { Locale } from "~/platform/i18n/locales";
import { translator } from "~/platform/translation/translator.server";
import { compareTexts, countChanges } from "../compare/compare-texts";
import { folded } from "../compare/fold-passages";
import { languageVersions } from "./language-versions.server";

/** A document in its languages; for a translation also what its source has changed since, beside its own words. Throws `not_found` and `forbidden`. */
export async function languagesView(actor: Actor, documentId: number, locale: Locale) {
  const { document, team, abilities } = await accessDocument(actor, documentId, "read");
  const versions = (await languageVersions(actor, documentId)).filter(({ published, id }) => published || abilities.post || id === documentId);
  const source = versions.find(({ isSource }) => isSource);
  const taken = new Set(versions.map(({ language }) => language));
  return {
    document: { title: document.title, language: document.language, href: documentHref(document), team: { slug: team.slug, name: team.name[locale] } },
    documentId, versions,
    missing: source?.published && abilities.post ? languageChoices(locale).filter(({ value }) => !taken.has(value)) : [],
    machine: translator() !== null,
    mayConfirm: abilities.post && (await isMachineDraft(documentId, null)),
    update: source && source.id !== documentId && abilities.post ? await updateOf(actor, documentId, source.id, locale) : null,
  };
}

/** What a translation has to take over: the source's changes since, and the words they belong to. */
async function updateOf(actor: Actor, documentId: number, sourceId: number, locale: Locale) {
  const [said] = await database().select({ versionId: documentTranslation.sourceVersionId }).from(documentTranslation).where(eq(documentTranslation.documentId, documentId));
  const [shown] = await database().select({ versionId: guidance.publishedVersionId }).from(guidance).where(eq(guidance.documentId, sourceId));
  const ids = [said?.versionId, shown?.versionId].filter((id) => typeof id === "number");
  if (ids.length < 2 || ids[0] === ids[1]) return null;
  const found = await database().select({ id: documentVersion.id, number: documentVersion.number, content: documentVersion.content, language: documentVersion.language })
    .from(documentVersion).where(inArray(documentVersion.id, ids));
  const [from, to] = ids.map((id) => found.find((version) => version.id === id));
  if (!from || !to) return null;
  const rows = compareTexts(passagesOfVersion(from.content), passagesOfVersion(to.content), to.language);
  const { html, language } = await documentView(actor, documentId, locale, { draft: true });
  return { from: from.number, to: to.number, language: to.language, changes: countChanges(rows), parts: folded(rows), html, ownLanguage: language };
}

/** All that the page of languages shows. */
export type LanguagesView = Awaited<ReturnType<typeof languagesView>>;
