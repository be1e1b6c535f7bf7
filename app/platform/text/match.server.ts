import { sql, type AnyColumn, type SQL } from "drizzle-orm";
import { foldText } from "./fold";
import { hanQuery, hanRuns, withoutHan } from "./han";
import { allConfigurations } from "./vector.server";

/** Where a table keeps what can be found: a vector, and the folded text itself with a trigram index. */
export interface Searchable {
  vector: AnyColumn;
  folded: AnyColumn;
}

/** A query held against a table. */
export interface Match {
  where: SQL<boolean>;
  /** Higher is better; only to order by. */
  rank: SQL<number>;
  /** Folded words of the query, for marking them in what was found. */
  words: string[];
}

/** Shorter texts have too few trigrams to be looked for as a substring. */
const shortestSubstring = 3;

/** A text as a LIKE pattern that finds it anywhere. */
export const containing = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

function stemQuery(words: string, how: "all" | "any"): SQL {
  const asked = how === "all" ? words : words.split(/\s+/).join(" or ");
  return sql`(${sql.join(allConfigurations.map((name) => sql`websearch_to_tsquery(${name}::regconfig, ${asked})`), sql` || `)})`;
}

function tsqueryOf(folded: string, how: "all" | "any"): SQL {
  const chinese = hanRuns(folded);
  const other = withoutHan(folded).trim();
  const parts = [
    ...(chinese.length > 0 ? [sql`to_tsquery('simple', ${chinese.map(hanQuery).join(how === "all" ? " & " : " | ")})`] : []),
    ...(other === "" ? [] : [stemQuery(other, how)]),
  ];
  return sql`(${sql.join(parts, how === "all" ? sql` && ` : sql` || `)})`;
}

/**
 * How a query is held against a table: by stems of any language, by any Chinese substring, as a plain
 * substring, and, with `typos`, by likeness of a name. `how` "any" is content with one of the words.
 * Null when there is nothing to look for.
 */
export function matchOf(query: string, table: Searchable, options: { how?: "all" | "any"; typos?: SQL | boolean } = {}): Match | null {
  const folded = foldText(query).replaceAll(/["\u0000]/g, " ").trim();
  if (!/[\p{L}\p{N}]/u.test(folded)) return null;
  const tsquery = tsqueryOf(folded, options.how ?? "all");
  const ways = [sql`${table.vector} @@ ${tsquery}`];
  if (folded.length >= shortestSubstring) {
    ways.push(sql`${table.folded} like ${containing(folded)}`);
    if (options.typos) ways.push(sql`(${options.typos} and ${folded} <% ${table.folded})`);
  }
  return {
    where: sql<boolean>`(${sql.join(ways, sql` or `)})`,
    rank: sql<number>`(ts_rank_cd(${table.vector}, ${tsquery}) + word_similarity(${folded}, left(${table.folded}, 200)))`,
    words: [...withoutHan(folded).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1), ...hanRuns(folded)],
  };
}
