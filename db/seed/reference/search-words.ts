import type { countryGroup, searchWord } from "~db/schema";
import { countries } from "./countries";
import groups from "./country-groups.json";
import words from "./search-words.json";

type WordRow = typeof searchWord.$inferInsert;
type GroupRow = typeof countryGroup.$inferInsert;

/** Words for fields, places, languages and circumstances, one a row; `*` in the file stands for all languages. */
export const searchWords: WordRow[] = Object.entries(words as Record<string, Record<string, Record<string, string>>>).flatMap(([kind, values]) =>
  Object.entries(values).flatMap(([value, byLanguage]) =>
    Object.entries(byLanguage).flatMap(([language, list]) =>
      [...new Set(list.split(",").map((text) => text.trim()).filter((text) => text !== ""))]
        .map((text) => ({ kind, value, language: language === "*" ? null : language, words: text }) as WordRow))));

/** The members of a group: listed, or all of a region, with a trait, or fragile. */
function membersOf(members: string): string[] {
  const [what, value] = members.split(":");
  const of = (chosen: typeof countries) => chosen.filter(({ member }) => member).map(({ iso2 }) => iso2);
  if (what === "region") return of(countries.filter(({ region }) => region === value));
  if (what === "trait") return countries.filter(({ traits }) => traits.some((trait) => trait === value)).map(({ iso2 }) => iso2);
  if (what === "fragile") return of(countries.filter(({ fragile }) => fragile !== null));
  return members.split(" ");
}

/** Countries that people speak of together. */
export const countryGroups: GroupRow[] = groups.map(({ code, label, members }) => ({ code, label, countries: membersOf(members) }));
