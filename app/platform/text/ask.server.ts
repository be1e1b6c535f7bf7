import { sql } from "drizzle-orm";
import { database } from "../database/connection.server";
import { splitQuery, type Question } from "./question";
import { allConfigurations } from "./vector.server";

type StemmedWord = { word: string; stems: string[] };

/** Each word as all stemmers make it; an empty stem means that a language does not index the word at all. */
function stemsOf(words: string[]) {
  return database().execute<StemmedWord>(sql`
    select asked.word, array_agg(distinct btrim(query::text, '''')) as stems
    from unnest(string_to_array(${words.join(" ")}, ' ')) with ordinality asked(word, place),
      unnest(string_to_array(${allConfigurations.join(" ")}, ' ')) configuration,
      plainto_tsquery(configuration::regconfig, asked.word) query
    group by asked.word, asked.place
    order by asked.place`);
}

/**
 * Understands what somebody typed: folded, split into words, each with its stems in six languages. Words
 * that a language does not index ("de", "the") are left out unless there are no others. One small query;
 * null when there is nothing to look for.
 */
export async function ask(query: string): Promise<Question | null> {
  const split = splitQuery(query);
  if (!split) return null;
  const stemmed = split.words.length > 0 ? await stemsOf(split.words) : [];
  const last = split.words.at(-1);
  const telling = stemmed.filter(({ stems }) => !stems.includes(""));
  const kept = telling.length + split.chinese.length > 0 ? telling : stemmed;
  return {
    chinese: split.chinese,
    words: kept.map(({ word, stems }) => ({ word, stems: stems.filter((stem) => stem !== ""), unfinished: word === last })),
  };
}
