import { and, eq, inArray, ne, sql, type SQL } from "drizzle-orm";
import { person, personCountry, personLanguage, personStanding, profile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { ask } from "~/platform/text/ask.server";
import { matchOf } from "~/platform/text/match.server";
import { cefrLevels } from "../contract";
import { visibleHere } from "../people-predicates.server";
import { mayKnow } from "../sight/may-know.server";
import { wordsFor } from "../sight/words-for.server";
import type { Asked } from "./facts.server";

/** So many of those who can show most for a field are looked at closely. */
const candidatesAtMost = 400;
/** As many again who also meet the language, and of those found by the place or by words. */
const moreAtMost = 200;

const ids = (query: SQL) => sql`(${query})`;
const asked = (actor: Actor) => and(visibleHere(actor), ne(person.id, actor.personId));

/** The strongest in a field, by the index of standing; each is looked up in turn until there are enough. */
const strongest = (actor: Actor, topic: string, limit: number, condition?: SQL) => ids(sql`
  select ${personStanding.personId} as id from ${personStanding} join ${person} on ${person.id} = ${personStanding.personId}
  where ${and(eq(personStanding.termId, topic), asked(actor), condition)} order by ${personStanding.strength} desc, ${personStanding.personId} limit ${limit}`);

const speaks = (actor: Actor, { languages }: Asked): SQL | undefined => and(mayKnow(actor, "languages", person.id), ...languages.map(({ code, level, skill }) => sql`exists (
  select from ${personLanguage} where ${personLanguage.personId} = ${person.id} and ${and(eq(personLanguage.language, code), inArray(personLanguage[skill], cefrLevels.slice(cefrLevels.indexOf(level))))})`));

const workedIn = (actor: Actor, countries: string[]) => ids(sql`
  select distinct ${personCountry.personId} as id from ${personCountry} join ${person} on ${person.id} = ${personCountry.personId}
  where ${and(inArray(personCountry.countryIso2, countries), mayKnow(actor, "countries", personCountry.personId), asked(actor))} limit ${moreAtMost}`);

const speaking = (actor: Actor, need: Asked) => ids(sql`
  select ${person.id} as id from ${person} where ${and(asked(actor), speaks(actor, need))} limit ${moreAtMost}`);

async function holding(actor: Actor, words: string[], limit: number): Promise<SQL[]> {
  const question = await ask(words.join(" "));
  if (!question) return [];
  return [ids(sql`
    select ${profile.personId} as id from ${profile} join ${person} on ${person.id} = ${profile.personId}
    where ${and(asked(actor), matchOf(question, wordsFor(actor)).where)} limit ${limit}`)];
}

/** Whether one branch of the search came to its end before everybody was seen. */
export interface Candidates {
  ids: number[];
  more: boolean;
}

/**
 * Who is looked at closely: the strongest in each field, of them as well those who speak the language, whoever worked in the
 * place where no field is asked for, and whoever a word of the need stands in the profile of. Bounded, however many people there are.
 */
export async function candidatesFor(actor: Actor, need: Asked): Promise<Candidates> {
  const topics = need.topics.map(({ id }) => id);
  const known = topics.filter((topic) => !["Q", "N"].includes(topic.slice(0, 1)) || topics.every((one) => ["Q", "N"].includes(one.slice(0, 1))));
  const neighbours = need.topics.flatMap(({ nearness }) => [...nearness].filter(([, near]) => near === 0.5).map(([id]) => id));
  const share = Math.ceil(candidatesAtMost / Math.max(known.length, 1));
  const parts = [
    ...known.map((topic) => strongest(actor, topic, share)),
    ...neighbours.slice(0, 3).map((topic) => strongest(actor, topic, Math.ceil(share / 4))),
    ...(need.languages.length > 0 ? known.map((topic) => strongest(actor, topic, moreAtMost, speaks(actor, need))) : []),
    ...(need.countries.size > 0 && topics.length === 0 ? [workedIn(actor, [...need.countries])] : []),
    ...(need.languages.length > 0 && topics.length === 0 && need.countries.size === 0 ? [speaking(actor, need)] : []),
    ...(need.need.rest.length > 0 ? await holding(actor, need.need.rest, moreAtMost) : []),
  ];
  if (parts.length === 0) return { ids: [], more: false };
  const rows = await database().execute<{ id: number }>(sql`select distinct id from (${sql.join(parts, sql` union all `)}) each`);
  const found = rows.map(({ id }) => id);
  return { ids: found, more: found.length >= candidatesAtMost };
}
