import { asc, eq, sql } from "drizzle-orm";
import { officeOptions } from "~/modules/organisation/public.server";
import { inductionStep } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { inEachLanguage, locales, type Locale } from "~/platform/i18n/locales";
import { accessChecklist } from "./access-checklist.server";
import { dues } from "./contract";
import { wordsFor } from "./words";

/** A checklist as its writers see it, in one of its languages; `missing` says where a language has no words yet. Throws `not_found`. */
export async function checklistView(actor: Actor, id: number, locale: Locale, language: Locale) {
  const { checklist, team } = await accessChecklist(actor, id);
  const [steps, offices] = await Promise.all([
    database()
      .select()
      .from(inductionStep)
      .where(eq(inductionStep.checklistId, id))
      .orderBy(sql`array_position(array[${sql.join(dues.map((due) => sql`${due}`), sql`, `)}], ${inductionStep.due})`, asc(inductionStep.position)),
    officeOptions(locale),
  ]);
  const written = (texts: Partial<Record<Locale, string>>) => texts[language] ?? "";
  return {
    id,
    team: team && { slug: team.slug, name: team.name[locale] },
    language,
    title: written(checklist.title),
    heading: wordsFor(checklist.title, locale),
    functions: checklist.functions,
    regions: checklist.regions,
    officeIds: checklist.officeIds,
    officeCodes: offices.filter(({ id: officeId }) => checklist.officeIds.includes(officeId)).map(({ code }) => code),
    offices: offices.map((office) => ({ value: String(office.id), label: `${office.city} · ${office.code}` })),
    steps: steps.map((step) => ({
      id: step.id, due: step.due, href: step.href, shown: wordsFor(step.text, language), text: written(step.text), detail: written(step.detail),
      languages: locales.filter((each) => step.text[each]),
    })),
    missing: inEachLanguage((each) => steps.filter((step) => !step.text[each]).length + (checklist.title[each] ? 0 : 1)),
  };
}

export type ChecklistView = Awaited<ReturnType<typeof checklistView>>;
