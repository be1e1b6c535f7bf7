import { and, eq, inArray, ne, sql, type SQL } from "drizzle-orm";
import { person, personCountry, personLanguage, personStanding, profile } from "~db/schema";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { ask } from "~/platform/text/ask.server";
import { matchOf } from "~/platform/text/match.server";
import { cefrLevels } from "../contract";
import { mayKnow } from "../sight/may-know.server";
import { wordsFor } from "../sight/words-for.server";
import type { Asked } from "./facts.server";

/** So many of those who can show most for a field are looked at closely. */
const candidatesAtMost = 300;
/** As many again who also meet the language, and of those found by the place or by words. */
const moreAtMost = 120;

/** Who looks for people, and on whose behalf. */
interface Seeking {
  actor: Actor;
  seeker: number;
}

const ids = (query: SQL) => sql`(${query})`;
/** Whom the actor may see, but for the one on whose behalf they ask. */
const asked = ({ actor, seeker }: Seeking) => and(peopleVisibleTo(actor), ne(person.id, seeker));

/** The strongest in a field, by the index of standing; each is looked up in turn until there are enough. */
const strongest = (seeking: Seeking, topic: string, limit: number, condition?: SQL) => ids(sql`
  select ${personStanding.personId} as id from ${personStanding} join ${person} on ${person.id} = ${personStanding.personId}
  where ${and(eq(personStanding.termId, topic), asked(seeking), condition)} order by ${personStanding.strength} desc, ${personStanding.personId} limit ${limit}`);

const speaks = (actor: Actor, { languages }: Asked): SQL | undefined => and(mayKnow(actor, "languages", person.id), ...languages.map(({ code, level, skill }) => sql`exists (
  select from ${personLanguage} where ${personLanguage.personId} = ${person.id} and ${and(eq(personLanguage.language, code), inArray(personLanguage[skill], cefrLevels.slice(cefrLevels.indexOf(level))))})`));

const workedIn = (seeking: Seeking, countries: string[]) => ids(sql`
  select distinct ${personCountry.personId} as id from ${personCountry} join ${person} on ${person.id} = ${personCountry.personId}
  where ${and(inArray(personCountry.countryIso2, countries), mayKnow(seeking.actor, "countries", personCountry.personId), asked(seeking))} limit ${moreAtMost}`);

const speaking = (seeking: Seeking, need: Asked) => ids(sql`
  select ${person.id} as id from ${person} where ${and(asked(seeking), speaks(seeking.actor, need))} limit ${moreAtMost}`);

async function holding(seeking: Seeking, words: string[], limit: number): Promise<SQL[]> {
  const question = await ask(words.join(" "));
  if (!question) return [];
  return [ids(sql`
    select ${profile.personId} as id from ${profile} join ${person} on ${person.id} = ${profile.personId}
    where ${and(asked(seeking), matchOf(question, wordsFor(seeking.actor)).where)} limit ${limit}`)];
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
export async function candidatesFor(seeking: Seeking, need: Asked): Promise<Candidates> {
  const topics = need.topics.map(({ id }) => id);
  const known = topics.filter((topic) => !["Q", "N"].includes(topic.slice(0, 1)) || topics.every((one) => ["Q", "N"].includes(one.slice(0, 1))));
  const neighbours = need.topics.flatMap(({ nearness }) => [...nearness].filter(([, near]) => near === 0.5).map(([id]) => id));
  const share = Math.ceil(candidatesAtMost / Math.max(known.length, 1));
  const parts = [
    ...known.map((topic) => strongest(seeking, topic, share)),
    ...neighbours.slice(0, 3).map((topic) => strongest(seeking, topic, Math.ceil(share / 4))),
    ...(need.languages.length > 0 ? known.map((topic) => strongest(seeking, topic, moreAtMost, speaks(seeking.actor, need))) : []),
    ...(need.countries.size > 0 && topics.length === 0 ? [workedIn(seeking, [...need.countries])] : []),
    ...(need.languages.length > 0 && topics.length === 0 && need.countries.size === 0 ? [speaking(seeking, need)] : []),
    ...(need.need.rest.length > 0 ? await holding(seeking, need.need.rest, moreAtMost) : []),
  ];
  if (parts.length === 0) return { ids: [], more: false };
  const rows = await database().execute<{ id: number }>(sql`select distinct id from (${sql.join(parts, sql` union all `)}) each`);
  const found = rows.map(({ id }) => id);
  return { ids: found, more: found.length >= candidatesAtMost };
}
