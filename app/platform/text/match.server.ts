import { sql, type AnyColumn, type SQL } from "drizzle-orm";
import { transaction, type Transaction } from "../database/connection.server";
import { foldText } from "./fold";
import { hanQuery, hanRuns, withoutHan } from "./han";
import { arabicCore, mayBeBeginning, type AskedWord, type Question } from "./question";
import { allConfigurations } from "./vector.server";
import { arabicWords, wordsOf } from "./words";

/** Where a table keeps what can be found: a vector, and the Arabic words (`arabicWords`) with a trigram index. */
export interface Searchable {
  vector: AnyColumn | SQL;
  arabic: AnyColumn | SQL;
}

/** A question held against a table. */
export interface Match {
  where: SQL<boolean>;
  /** Higher is better; only to order by, and only for a bounded number of rows: it reads the whole vector. */
  rank: SQL<number>;
}

/** Shorter words have too few trigrams for a likeness to mean anything. */
const shortestLikeness = 4;

/** How like a name must be: one wrong letter in seven passes ("kouruma", "kourouma"). */
const likeEnough = 0.45;

/** A text as a LIKE pattern that finds it anywhere. */
const containing = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

const lexeme = (word: string) => `'${word}'`;

function wordQuery(asked: AskedWord): string {
  const beginning = mayBeBeginning(asked) ? [`${lexeme(asked.word)}:*`] : [];
  return `(${[...asked.stems.map(lexeme), ...beginning].join(" | ")})`;
}

function tsqueryOf({ words, chinese }: Question, glue: " & " | " | "): SQL {
  const asked = words.filter((word) => word.stems.length > 0 || mayBeBeginning(word));
  return sql`${[...asked.map(wordQuery), ...chinese.map(hanQuery)].join(glue)}::tsquery`;
}

/** Arabic prefixes hide a word from its stemmer, so Arabic words are looked for inside others as well. */
function withinWords(question: Question, table: Searchable): SQL | undefined {
  const cores = question.words.flatMap(({ word }) => arabicCore(word) ?? []);
  if (cores.length === 0) return undefined;
  const others = { ...question, words: question.words.filter(({ word }) => arabicCore(word) === null) };
  const parts = cores.map((core) => sql`${table.arabic} like ${containing(core)}`);
  if (others.words.length + others.chinese.length > 0) parts.push(sql`${table.vector} @@ ${tsqueryOf(others, " & ")}`);
  return sql`(${sql.join(parts, sql` and `)})`;
}

/**
 * True where the words of a phrase stand side by side, by the stems of one language; Chinese characters anywhere
 * as they are written; Arabic words with whatever is written together with the first and the last. Indexed.
 */
export function phraseOf(phrase: string, table: Searchable): SQL<boolean> | undefined {
  const folded = foldText(phrase.toWellFormed());
  const words = wordsOf(withoutHan(folded)).join(" ");
  const inChinese = hanRuns(folded).map((run) => sql`${table.vector} @@ ${hanQuery(run)}::tsquery`);
  if (words === "") return inChinese.length > 0 ? sql<boolean>`(${sql.join(inChinese, sql` and `)})` : undefined;
  const inEach = allConfigurations.map((name) => sql`phraseto_tsquery(${sql.raw(`'${name}'`)}, ${words}::text)`);
  const fits = sql`${table.vector} @@ (${sql.join(inEach, sql` || `)})`;
  const inArabic = arabicWords(words) === words ? sql`(${fits} or ${table.arabic} like ${containing(words)})` : fits;
  return sql<boolean>`(${sql.join([inArabic, ...inChinese], sql` and `)})`;
}

/**
 * How a question is held against a table: all its words, or, with `how` "any", at least one of them; by
 * their stems in any language, by any Chinese substring, and the last word as a beginning. Indexed.
 */
export function matchOf(question: Question, table: Searchable, how: "all" | "any" = "all"): Match {
  const tsquery = tsqueryOf(question, how === "all" ? " & " : " | ");
  const within = how === "all" ? withinWords(question, table) : undefined;
  const fits = sql`${table.vector} @@ ${tsquery}`;
  return {
    where: within ? sql<boolean>`(${fits} or ${within})` : sql<boolean>`(${fits})`,
    rank: sql<number>`ts_rank(${table.vector}, ${tsquery})`,
  };
}

/**
 * Names that are like the words of a question, for those who mistype them; words too short to be like
 * anything are left out, and without any other nothing is like it. `names` is folded and has a trigram
 * index. Every word must be like some name, or, with `how` "any", one of them.
 * Only for queries inside `comparingNames`.
 */
export function likenessOf(question: Question, names: AnyColumn | SQL, how: "all" | "any" = "all"): Match {
  const words = question.words.map(({ word }) => word).filter((word) => word.length >= shortestLikeness);
  if (words.length === 0) return { where: sql<boolean>`false`, rank: sql<number>`0` };
  const glue = how === "all" ? sql` and ` : sql` or `;
  return {
    where: sql<boolean>`(${sql.join(words.map((word) => sql`${word} <% ${names}`), glue)})`,
    rank: sql<number>`(${sql.join(words.map((word) => sql`word_similarity(${word}, ${names})`), sql` + `)})`,
  };
}

/** Runs a query with `likenessOf` in it, in a transaction that says how like is like enough. */
export function comparingNames<Result>(query: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return transaction(async (tx) => {
    await tx.execute(sql`select set_config('pg_trgm.word_similarity_threshold', ${String(likeEnough)}, true)`);
    return query(tx);
  });
}
