import type { SQL } from "drizzle-orm";
import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import type { Question } from "~/platform/text/question";
import { peopleOfSimilarName, peopleWhoFit } from "./ranked-people.server";

/**
 * Visible people for a search over everything, best first; those whose names are merely similar, and
 * `similar`, where nobody fits. `offset` leaves out the first, `among` says of whom alone, in a query that reads `person`. Profiles are their own index, so a change is found as soon as it is made.
 */
export async function foundPeople(actor: Actor, locale: Locale, question: Question, limit: number, part: { among?: SQL | undefined; offset?: number } = {}) {
  const query = { actor, locale, filters: {}, limit, offset: part.offset ?? 0, among: part.among };
  const exact = await peopleWhoFit(query, question);
  if (exact.count > 0) return { ...exact, similar: false };
  return { ...(await peopleOfSimilarName(query, question)), similar: true };
}
