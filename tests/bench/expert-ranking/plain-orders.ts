import { sql } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { locales } from "~/platform/i18n/locales";
import { formatFor } from "~/platform/i18n/format";
import { foldText } from "~/platform/text/fold";
import { hanRuns, hanTerms, withoutHan } from "~/platform/text/han";
import { wordsOf } from "~/platform/text/words";

/** Puts people in an order for a query: handles, best first. */
export type Order = (query: string) => string[];

/** The words of a text without any stemming; Chinese by pairs of characters. */
function tokens(text: string): string[] {
  const folded = foldText(text);
  return [...wordsOf(withoutHan(folded)), ...hanRuns(folded).flatMap((run) => (run.length === 1 ? [run] : hanTerms(run).slice(0, -1)))];
}

interface Text {
  handle: string;
  words: string[];
}

const byScore = (scores: Map<string, number>) => [...scores].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([handle]) => handle);

/** Everything a profile says, and the titles of its evidence; names of countries and languages in all six. */
async function profileTexts(): Promise<Text[]> {
  const rows = await database().execute<{ handle: string; words: string; countries: string; languages: string }>(sql`
    select p.handle,
      concat_ws(' ', p.display_name, p.native_name, p.title, pr.about, o.name::text, o.city::text,
        (select string_agg(t.label::text || ' ' || array_to_string(t.alternatives, ' '), ' ') from person_expertise e join expertise_term t on t.id = e.term_id where e.person_id = p.id),
        (select string_agg(e.title, ' ') from evidence e where e.person_id = p.id and e.visibility <> 'owner')) as words,
      concat_ws(' ', o.country_iso2, (select string_agg(distinct c.country_iso2, ' ') from person_country c where c.person_id = p.id)) as countries,
      coalesce((select string_agg(l.language, ' ') from person_language l where l.person_id = p.id), '') as languages
    from person p join profile pr on pr.person_id = p.id left join office o on o.id = p.office_id where p.status = 'active'`);
  const names = locales.map((locale) => formatFor(locale, "UTC"));
  return rows.map(({ handle, words, countries, languages }) => ({
    handle,
    words: tokens([words, ...names.flatMap((name) => [...countries.split(" ").filter(Boolean).map(name.country), ...languages.split(" ").filter(Boolean).map(name.language)])].join(" ")),
  }));
}

const [k1, b] = [1.2, 0.75];

/** BM25 with its usual constants over the words of profiles. */
export async function bm25Order(): Promise<Order> {
  const texts = await profileTexts();
  const average = texts.reduce((sum, { words }) => sum + words.length, 0) / Math.max(texts.length, 1);
  const postings = new Map<string, Map<string, number>>();
  for (const { handle, words } of texts) {
    for (const word of words) {
      const holders = postings.get(word) ?? new Map<string, number>();
      holders.set(handle, (holders.get(handle) ?? 0) + 1);
      postings.set(word, holders);
    }
  }
  const lengthOf = new Map(texts.map(({ handle, words }) => [handle, words.length]));
  return (query) => {
    const scores = new Map<string, number>();
    for (const word of new Set(tokens(query))) {
      const holders = postings.get(word);
      if (!holders) continue;
      const rarity = Math.log(1 + (texts.length - holders.size + 0.5) / (holders.size + 0.5));
      for (const [handle, times] of holders) {
        const damped = (times * (k1 + 1)) / (times + k1 * (1 - b + (b * (lengthOf.get(handle) ?? 0)) / average));
        scores.set(handle, (scores.get(handle) ?? 0) + rarity * damped);
      }
    }
    return byScore(scores);
  };
}

/** Whoever wrote most of the messages that hold a word of the query. */
export async function mostMessagesOrder(): Promise<Order> {
  const rows = await database().execute<{ handle: string; words: string }>(sql`
    select p.handle, t.title || ' ' || m.text as words from message m join thread t on t.id = m.thread_id join person p on p.id = m.author_id`);
  const messages = rows.map(({ handle, words }) => ({ handle, words: new Set(tokens(words)) }));
  return (query) => {
    const asked = tokens(query).filter((word) => word.length > 3 || hanRuns(word).length > 0);
    const scores = new Map<string, number>();
    for (const { handle, words } of messages) if (asked.some((word) => words.has(word))) scores.set(handle, (scores.get(handle) ?? 0) + 1);
    return byScore(scores);
  };
}
