import { foundPeople } from "~/modules/experts/public.server";
import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { ask } from "~/platform/text/ask.server";
import type { Question } from "~/platform/text/question";
import { bestSection } from "./best-section";
import { searchGroups, type SearchAnswer, type SearchGroup, type SearchGroupAnswer } from "./contract";
import { excerptOf, markWords } from "./excerpt";
import { bestEntries } from "./ranked-entries.server";

/** How many of each group are shown side by side, and how many when one group is asked for alone. */
const overviewLimit = 5;
const groupLimit = 50;

async function searchPeople(actor: Actor, locale: Locale, question: Question, limit: number): Promise<SearchGroupAnswer> {
  const { count, more, similar, rows } = await foundPeople(actor, locale, question, limit);
  const hits = rows.map(({ id, handle, name, nativeName, title, city, timeZone, about, aboutLanguage }) => ({
    key: `person-${id}`, href: `/experts/${handle}`, language: aboutLanguage, team: null, happenedAt: null,
    title: markWords(name, question),
    excerpt: excerptOf(about, question),
    person: { nativeName, title: markWords(title, question), city, timeZone },
  }));
  return { group: "people", count, more, similar, hits };
}

async function searchEntries(actor: Actor, locale: Locale, question: Question, group: Exclude<SearchGroup, "people">, limit: number): Promise<SearchGroupAnswer> {
  const rows = await bestEntries(actor, group, question, limit);
  const hits = rows.map(({ kind, entityId, href: page, language, title, body: whole, places, teamNames, teamPurposes, happenedAt }) => {
    const { id, text: body } = places.length > 0 ? bestSection(whole, places, question) : { id: null, text: whole };
    return {
    key: `${kind}-${entityId}`, href: id ? `${page}#${id}` : page, language, person: null,
    // A team is found by all its languages and shown in the reader's.
    title: markWords(group === "teams" ? (teamNames?.[locale] ?? title) : title, question),
    excerpt: excerptOf(group === "teams" ? (teamPurposes?.[locale] ?? "") : body, question),
    team: teamNames?.[locale] ?? null,
    happenedAt: happenedAt.toISOString(),
    };
  });
  return { group, count: rows[0]?.count ?? 0, more: rows[0]?.more ?? false, similar: false, hits };
}

/** Looks for people, threads, documents, events and teams with the same words, in any of the six languages, best first. */
export async function search(actor: Actor, locale: Locale, query: string, only?: SearchGroup): Promise<SearchAnswer> {
  const question = await ask(query);
  if (!question) return { query, groups: [] };
  const limit = only ? groupLimit : overviewLimit;
  const groups = (only ? [only] : searchGroups).map((group) =>
    group === "people" ? searchPeople(actor, locale, question, limit) : searchEntries(actor, locale, question, group, limit));
  return { query, groups: await Promise.all(groups) };
}
