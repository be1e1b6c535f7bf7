import { eq } from "drizzle-orm";
import { country, expertiseTerm, searchWord } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { doEverywhere, registerErrand } from "~/platform/events/everywhere.server";
import type { Lexicon } from "./lexicon";
import { lexiconFrom } from "./lexicon-sources";

/** A work at the terminal may have changed the words; so long they may be out of date here. */
const freshMilliseconds = 10 * 60_000;

let known: { made: Promise<Lexicon>; at: number } | undefined;

async function readLexicon(): Promise<Lexicon> {
  const [terms, countries, words] = await Promise.all([
    database().select({ id: expertiseTerm.id, parentId: expertiseTerm.parentId, label: expertiseTerm.label, alternatives: expertiseTerm.alternatives }).from(expertiseTerm),
    database().select({ iso2: country.iso2 }).from(country),
    database().select({ kind: searchWord.kind, value: searchWord.value, words: searchWord.words }).from(searchWord).where(eq(searchWord.retired, false)),
  ]);
  return lexiconFrom({ terms, countries: countries.map(({ iso2 }) => iso2), words });
}

/** What is known of words; read once and kept. */
export function currentLexicon(): Promise<Lexicon> {
  if (!known || Date.now() - known.at > freshMilliseconds) {
    const made = readLexicon();
    known = { made, at: Date.now() };
    made.catch(() => { known = undefined; });
  }
  return known.made;
}

const errand = "experts.forget-lexicon";

registerErrand(errand, () => {
  known = undefined;
  return Promise.resolve();
});

/** Every process reads the words anew when they are next asked for: they have changed. */
export const forgetLexicon = (): Promise<void> => doEverywhere(errand, null);
