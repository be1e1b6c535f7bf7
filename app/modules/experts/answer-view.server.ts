import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { termOptions } from "./filter-options.server";
import { chipsOf } from "./need/chips.server";
import type { Need } from "./need/contract";
import { lacksField, needFields, requestHref } from "./need/need-address";
import { answerInWords } from "./ranking/answer-words.server";
import type { Narrowing, RankedExpert } from "./ranking/contract";
import { rankPeople } from "./ranking/rank-people.server";

/** People a page; few enough to be read. */
export const answersPerPage = 10;

/** Which part of the answer is looked at. */
export interface AnswerPart extends Narrowing {
  page: number;
}

/** One person of an answer, as the page shows them. */
const rowOf = ({ handle, name, nativeName, photo, title, city, timeZone, misses, why, releasedBy }: RankedExpert, need: Need) => ({
  handle, name, nativeName, photo, title, city, timeZone, why, releasedBy, isBeside: misses.length > 0, askHref: requestHref(need, handle),
});

export type AnswerRow = ReturnType<typeof rowOf>;

/** What is asked back of a need that says nothing people could be found by: in which field, with all else it says. */
const fieldQuestion = async (need: Need, locale: Locale) => (lacksField(need) ? { fields: await termOptions(locale), said: Object.entries(needFields(need)) } : null);

/** The page that answers a need: what was understood, who fits and why, what excludes others, and whom to consult. */
export async function answerView(actor: Actor, locale: Locale, need: Need, { page, ...narrowing }: AnswerPart) {
  const [chips, question, answer] = await Promise.all([
    chipsOf(need, locale), fieldQuestion(need, locale),
    rankPeople(actor, locale, need, { limit: answersPerPage, offset: (page - 1) * answersPerPage, facets: true, ...narrowing }),
  ]);
  const { people, count, listed, considered, more, partly, consulted, facets } = answer;
  return {
    chips, question, rows: people.map((one) => rowOf(one, need)), count, listed, considered, more, partly, consulted, facets,
    words: answerInWords(answer, need, locale), askHref: actor.organisationRole === "guest" ? null : requestHref(need),
  };
}

export type AnswerView = Awaited<ReturnType<typeof answerView>>;
