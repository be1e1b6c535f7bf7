import { and, arrayContains, gte, inArray, lt, sql, type SQL } from "drizzle-orm";
import { searchEntry } from "~db/schema";
import { peopleNamed } from "~/modules/experts/public.server";
import { teamsNamed } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { ask } from "~/platform/text/ask.server";
import { matchOf, phraseOf } from "~/platform/text/match.server";
import type { Question } from "~/platform/text/question";
import type { NotUnderstood } from "./contract";
import type { ParsedQuery, Sought } from "./query";

/** What a query asks of the index beside its words. */
export interface Conditions {
  /** For a query that reads `search_entry`. */
  where: SQL | undefined;
  notUnderstood: NotUnderstood[];
}

/** Looks up the people and teams a query names, and says its conditions as SQL. Whom the actor may not see is nobody. */
export async function conditionsOf(actor: Actor, parsed: ParsedQuery): Promise<Conditions> {
  const [authors, teams, unwanted] = await Promise.all([
    Promise.all(parsed.from.map(async (name) => ({ name, ids: name === "me" ? [actor.personId] : await peopleNamed(actor, name) }))),
    Promise.all(parsed.in.map(async (name) => ({ name, ids: await teamsNamed(actor, name) }))),
    Promise.all(parsed.without.map(wanting)),
  ]);
  const { facets, languages, since, until } = parsed;
  return {
    where: and(
      authors.length > 0 ? inArray(searchEntry.authorId, [-1, ...authors.flatMap(({ ids }) => ids)]) : undefined,
      teams.length > 0 ? inArray(searchEntry.teamId, [-1, ...teams.flatMap(({ ids }) => ids)]) : undefined,
      facets.length > 0 ? arrayContains(searchEntry.facets, facets) : undefined,
      languages.length > 0 ? inArray(searchEntry.language, languages) : undefined,
      since ? gte(searchEntry.happenedAt, since) : undefined,
      until ? lt(searchEntry.happenedAt, until) : undefined,
      ...parsed.sought.filter(({ phrase }) => phrase).map(({ text }) => phraseOf(text, searchEntry)),
      ...unwanted.map((fits) => (fits ? sql`not ${fits}` : undefined)),
    ),
    notUnderstood: [...parsed.notUnderstood, ...nobody("from", "person", authors), ...nobody("in", "team", teams)],
  };
}

const nobody = (operator: string, reason: NotUnderstood["reason"], named: { name: string; ids: number[] }[]): NotUnderstood[] =>
  named.filter(({ ids }) => ids.length === 0).map(({ name }) => ({ text: `${operator}:${name}`, reason }));

/** Where a word or a phrase stands; a word that must not be there is a whole one. */
async function wanting({ text, phrase }: Sought): Promise<SQL | undefined> {
  if (phrase) return phraseOf(text, searchEntry);
  const question = await ask(text);
  return question ? matchOf(wholeWords(question), searchEntry).where : undefined;
}

const wholeWords = (question: Question): Question => ({ ...question, words: question.words.map((word) => ({ ...word, unfinished: false })) });
