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
import { searchGroups, searchPageSize, type SearchAnswer, type SearchGroup, type SearchGroupAnswer, type SearchHit, type SearchOrder } from "./contract";
import { excerptOf, markWords } from "./excerpt";
import { hasConditions, parseQuery, type ParsedQuery } from "./query";
import { bestEntries, type IndexedGroup, type Wanted } from "./ranked-entries.server";

/** How many of each group are shown side by side. */
const overviewLimit = 5;

/** The part of a group that is wanted. */
interface Slice {
  limit: number;
  /** How many to leave out. */
  offset: number;
}

const nobody: SearchGroupAnswer = { group: "people", count: 0, more: false, similar: false, hits: [] };
const nothing: Question = { words: [], chinese: [] };

async function searchPeople(actor: Actor, locale: Locale, question: Question, { limit, offset }: Slice): Promise<SearchGroupAnswer> {
  const { count, more, similar, rows } = await foundPeople(actor, locale, question, limit, { offset });
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

async function searchEntries(actor: Actor, locale: Locale, wanted: Wanted, group: IndexedGroup, slice: Slice): Promise<SearchGroupAnswer> {
  const rows = await bestEntries(actor, group, wanted, slice);
  // Guidance expires by its day: how it stands is asked when the answer is given, not kept with the words.
  const standings = await standingsToday(group === "documents" ? rows.map(({ entityId }) => Number(entityId)).filter(Number.isInteger) : []);
  const hits = rows.map((row) => hitOf(row, standings.get(Number(row.entityId)) ?? null, locale, wanted.question ?? nothing));
  return { group, count: rows[0]?.count ?? 0, more: rows[0]?.more ?? false, similar: false, hits };
}

/** The phrases go first: the last of what was typed may be a word that is not finished yet. */
const wordsOf = ({ sought }: ParsedQuery): string =>
  [...sought.filter(({ phrase }) => phrase), ...sought.filter(({ phrase }) => !phrase)].map(({ text }) => text).join(" ");

/**
 * Looks for people, threads, documents, news, events and teams with the same words, in any of the six languages, best
 * or newest first: a few of each group, or a page of the one asked for alone. The search words of the product narrow it down (`parseQuery`); people are looked for by words alone.
 */
export async function search(actor: Actor, locale: Locale, query: string, options: { only?: SearchGroup | undefined; order?: SearchOrder; page?: number } = {}): Promise<SearchAnswer> {
  const { only, order = "relevance", page = 1 } = options;
  const parsed = parseQuery(query, actor.timeZone);
  const [question, { where, notUnderstood }, readableTeams] = await Promise.all([ask(wordsOf(parsed)), conditionsOf(actor, parsed), readableTeamIds(actor)]);
  const answer = { query, order, notUnderstood };
  if (!question && !where) return { ...answer, groups: [] };
  const slice = only ? { limit: searchPageSize, offset: (page - 1) * searchPageSize } : { limit: overviewLimit, offset: 0 };
  const wanted = { question, where, order, readableTeams };
  const groups = (only ? [only] : searchGroups).map((group) => {
    if (group !== "people") return searchEntries(actor, locale, wanted, group, slice);
    return question && !hasConditions(parsed) ? searchPeople(actor, locale, question, slice) : Promise.resolve(nobody);
  });
  return { ...answer, groups: await Promise.all(groups) };
}
