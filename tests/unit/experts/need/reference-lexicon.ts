import { lexiconFrom } from "~/modules/experts/need/lexicon-sources";
import { countries } from "~db/seed/reference/countries";
import { searchWords } from "~db/seed/reference/search-words";
import { taxonomy } from "~db/seed/reference/taxonomy";

/** What a new installation knows of words, without a database. */
export const referenceLexicon = () => lexiconFrom({
  terms: taxonomy.map(({ parent, ...term }) => ({ ...term, parentId: parent })),
  countries: countries.map(({ iso2 }) => iso2),
  words: searchWords.map(({ kind, value, words }) => ({ kind, value, words })),
});
