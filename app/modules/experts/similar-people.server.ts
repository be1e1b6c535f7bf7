import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { noNeed } from "./need/contract";
import { rankPeople } from "./ranking/rank-people.server";

/** So many are shown; so many fields make somebody similar. */
const shown = 4;
const fieldsCompared = 3;

/** Others who can show most for what somebody knows best, without regard to languages and places. */
export async function similarPeople(actor: Actor, locale: Locale, handle: string, expertise: { termId: string }[]) {
  const topics = expertise.slice(0, fieldsCompared).map(({ termId }) => termId);
  if (topics.length === 0) return [];
  const { people } = await rankPeople(actor, locale, { ...noNeed, topics }, { limit: shown + 1 });
  return people.filter((one) => one.handle !== handle).slice(0, shown).map(({ handle: other, name, photo, title, city, reasons }) => ({
    handle: other, name, photo, title, city, fields: reasons.flatMap((reason) => (reason.kind === "field" && reason.isAsked ? [reason.label] : [])),
  }));
}

export type SimilarPerson = Awaited<ReturnType<typeof similarPeople>>[number];
