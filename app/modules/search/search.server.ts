import type { Standing } from "~/modules/documents/contract";
import { standingsToday } from "~/modules/documents/public.server";
import { foundPeople } from "~/modules/experts/public.server";
import { readableTeamIds } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { ask } from "~/platform/text/ask.server";
import type { Question } from "~/platform/text/question";
import { bestSection } from "./best-section";
import { conditionsOf } from "./conditions.server";
import { searchGroups, type SearchAnswer, type SearchGroup, type SearchGroupAnswer, type SearchHit, type SearchOrder } from "./contract";
import { excerptOf, markWords } from "./excerpt";
import { hasConditions, parseQuery, type ParsedQuery } from "./query";
import { bestEntries, type IndexedGroup, type Wanted } from "./ranked-entries.server";

/** How many of each group are shown side by side, and how many when one group is asked for alone. */
const overviewLimit = 5;
const groupLimit = 50;

const nobody: SearchGroupAnswer = { group: "people", count: 0, more: false, similar: false, hits: [] };
const nothing: Question = { words: [], chinese: [] };

async function searchPeople(actor: Actor, locale: Locale, question: Question, limit: number): Promise<SearchGroupAnswer> {
  const { count, more, similar, rows } = await foundPeople(actor, locale, question, limit);
  const hits = rows.map(({ id, handle, name, nativeName, photo, title, city, timeZone, about, aboutLanguage }) => ({
    key: `person-${id}`, href: `/experts/${handle}`, language: aboutLanguage, team: null, happenedAt: null, standing: null,
    title: markWords(name, question),
    excerpt: excerptOf(about, question),
    person: { nativeName, photo, title: markWords(title, question), city, timeZone },
  }));
  return { group: "people", count, more, similar, hits };
}

type Entry = Awaited<ReturnType<typeof bestEntries>>[number];

function hitOf(entry: Entry, standing: Standing | null, locale: Locale, question: Question): SearchHit {
  const { kind, entityId, language, title, body, places, teamNames, teamPurposes } = entry;
  const section = places.length > 0 ? bestSection(body, places, question) : { id: null, text: body };
  // A team is found by all its languages and shown in the reader's.
  const shown = kind === "team" ? { title: teamNames?.[locale] ?? title, text: teamPurposes?.[locale] ?? "" } : { title, text: section.text };
  return {
    key: `${kind}-${entityId}`, href: section.id ? `${entry.href}#${section.id}` : entry.href, language, standing, person: null,
    title: markWords(shown.title, question), excerpt: excerptOf(shown.text, question),
    team: teamNames?.[locale] ?? null, happenedAt: entry.happenedAt.toISOString(),
  };
}

async function searchEntries(actor: Actor, locale: Locale, wanted: Wanted, group: IndexedGroup, limit: number): Promise<SearchGroupAnswer> {
  const rows = await bestEntries(actor, group, wanted, limit);
  // Guidance expires by its day: how it stands is asked when the answer is given, not kept with the words.
  const standings = await standingsToday(group === "documents" ? rows.map(({ entityId }) => Number(entityId)) : []);
  const hits = rows.map((row) => hitOf(row, (group === "documents" && standings.get(Number(row.entityId))) || null, locale, wanted.question ?? nothing));
  return { group, count: rows[0]?.count ?? 0, more: rows[0]?.more ?? false, similar: false, hits };
}

/** The phrases go first: the last of what was typed may be a word that is not finished yet. */
const wordsOf = ({ sought }: ParsedQuery): string =>
  [...sought.filter(({ phrase }) => phrase), ...sought.filter(({ phrase }) => !phrase)].map(({ text }) => text).join(" ");

/**
 * Looks for people, threads, documents, news, events and teams with the same words, in any of the six languages, best
 * or newest first. The search words of the product narrow it down (`parseQuery`); people are looked for by words alone.
 */
export async function search(actor: Actor, locale: Locale, query: string, options: { only?: SearchGroup | undefined; order?: SearchOrder } = {}): Promise<SearchAnswer> {
  const { only, order = "relevance" } = options;
  const parsed = parseQuery(query, actor.timeZone);
  const [question, { where, notUnderstood }, readableTeams] = await Promise.all([ask(wordsOf(parsed)), conditionsOf(actor, parsed), readableTeamIds(actor)]);
  const answer = { query, order, notUnderstood };
  if (!question && !where) return { ...answer, groups: [] };
  const limit = only ? groupLimit : overviewLimit;
  const wanted = { question, where, order, readableTeams };
  const groups = (only ? [only] : searchGroups).map((group) => {
    if (group !== "people") return searchEntries(actor, locale, wanted, group, limit);
    return question && !hasConditions(parsed) ? searchPeople(actor, locale, question, limit) : Promise.resolve(nobody);
  });
  return { ...answer, groups: await Promise.all(groups) };
}
