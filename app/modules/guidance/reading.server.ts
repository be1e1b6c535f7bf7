import { eq } from "drizzle-orm";
import { guidance } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { ownConfirmation } from "./confirmations/confirm.server";
import { languageVersions } from "./languages/language-versions.server";
import { countOfPlan, planWithWhatIsDone } from "./life/plan";

/** What a reader of guidance meets beside its words: its other languages, whether they are asked to confirm it, and for those who write how much of the plan is done. The caller has decided access. */
export async function besideReading(actor: Actor, document: { id: number; write: boolean }) {
  const [versions, confirmation, row] = await Promise.all([languageVersions(actor, document.id), ownConfirmation(actor, document.id), document.write ? planOf(document.id) : null]);
  const plan = row && countOfPlan(planWithWhatIsDone(row, row.publishedVersionId !== null, versions));
  return { plan: plan && plan.all > 0 ? plan : null, languages: versions.filter(({ id, published }) => published || document.write || id === document.id), confirmation };
}

async function planOf(documentId: number) {
  const { plannedFormats, plannedLanguages, madeFormats, publishedVersionId } = guidance;
  const [row] = await database().select({ plannedFormats, plannedLanguages, madeFormats, publishedVersionId }).from(guidance).where(eq(guidance.documentId, documentId));
  return row ?? null;
}

/** The address of the version in the reader's own language, where readers are shown one and it is not this. */
export function inOwnLanguage(languages: Awaited<ReturnType<typeof besideReading>>["languages"], current: number, locale: Locale): string | null {
  const here = languages.find(({ id }) => id === current);
  const own = languages.find(({ language, published }) => language === locale && published);
  return own && own.id !== current && here?.language !== locale ? own.href : null;
}
