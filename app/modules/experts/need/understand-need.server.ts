import { sql } from "drizzle-orm";
import { profile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { dateIn } from "~/platform/working-week/working-week.server";
import type { Need } from "./contract";
import { currentLexicon } from "./lexicon.server";
import { parseNeed } from "./parse-need";

/** Words of a need, so many at most: whoever pastes a page is not better understood. */
const longestNeed = 400;

/** Which of these words are names of somebody; one look into the index of names for all of them. */
async function namesAmong(words: string[]): Promise<Set<string>> {
  const asked = [...new Set(words)].filter((word) => /^\p{L}{3,40}$/u.test(word)).slice(0, 12);
  if (asked.length === 0) return new Set();
  const rows = await database().execute<{ word: string }>(sql`
    select word from unnest(string_to_array(${asked.join(" ")}, ' ')) word
    where exists (select from ${profile} where ${profile.vector} @@ (quote_literal(word) || ':A')::tsquery)`);
  return new Set(rows.map(({ word }) => word));
}

const readingOnly = ({ languages }: Need) => languages.some(({ skill }) => skill !== "speak");
const longEnough = ({ window }: Need) => window !== null && Date.parse(window.until) - Date.parse(window.from) > 12 * 86_400_000;

/** Days in a country, without another word, mean a mission there; the chip says so and can be taken out. */
const withUsualMode = (need: Need): Need =>
  (need.mode === null && need.countries.length > 0 && (longEnough(need) || need.standby) && !need.cover && !readingOnly(need) ? { ...need, mode: "onsite" } : need);

/** Understands what somebody typed; words that are names of people are not taken for typing errors. */
export async function understandNeed(actor: Pick<Actor, "timeZone">, words: string, now = new Date()): Promise<Need> {
  const lexicon = await currentLexicon();
  const context = { lexicon, today: dateIn(actor.timeZone, now) };
  const text = words.slice(0, longestNeed);
  const asWritten = parseNeed(text, { ...context, isName: () => true });
  if (asWritten.rest.length === 0) return withUsualMode(asWritten);
  const names = await namesAmong(asWritten.rest);
  return withUsualMode(parseNeed(text, { ...context, isName: (word) => names.has(word) }));
}
