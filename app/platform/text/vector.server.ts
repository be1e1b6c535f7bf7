import { sql, type SQL } from "drizzle-orm";
import { hanRuns, hanTerms, withoutHan } from "./han";
import { wordsOf } from "./words";

/** The stemmer of each language; Chinese and names need none. */
const configurations: Record<string, string> = { names: "simple", en: "english", fr: "french", es: "spanish", ar: "arabic", ru: "russian", zh: "simple" };

/** All stemmers there are: for texts of several languages, and for questions nobody says the language of. */
export const allConfigurations = ["simple", "english", "french", "spanish", "arabic", "russian"] as const;

/** A position can be no larger in Postgres: of a longer Chinese text, only so much is found. */
const lastPosition = 16_383;

function configurationsOf(language: string | null): readonly string[] {
  const one = language === null ? undefined : configurations[language];
  return one ? [one] : allConfigurations;
}

/** Chinese as a vector with positions, each run apart from the next so that no phrase spans two. */
function hanVector(text: string): SQL {
  const lexemes: string[] = [];
  let position = 1;
  for (const run of hanRuns(text)) {
    for (const term of hanTerms(run)) if (position < lastPosition) lexemes.push(`'${term}':${position++}`);
    position += 1;
  }
  return sql`${lexemes.join(" ")}::tsvector`;
}

/**
 * The search vector of a folded text, as SQL. `language` null is for a text of several languages, which
 * is stemmed by all of them, and "names" for names, which are not stemmed at all.
 */
export function textVector(folded: string, language: string | null, weight: "A" | "B" | "C"): SQL {
  const words = wordsOf(withoutHan(folded)).join(" ");
  const stemmed = configurationsOf(language).map((name) => sql`to_tsvector(${name}::regconfig, ${words})`);
  return sql`setweight(${sql.join([...stemmed, hanVector(folded)], sql` || `)}, ${weight})`;
}
