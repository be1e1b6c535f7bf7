import { asc, eq, sql } from "drizzle-orm";
import { person, questionAsk } from "~db/schema";
import { anyColleague, anyGuest, mayKnow } from "~/modules/experts/public.server";
import type { Actor } from "~/platform/auth/actor";
import { prepared } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";

/** Somebody a question was passed on to, and why them, in the reader's language. */
export interface AskedPerson {
  name: string;
  handle: string;
  stage: "matched" | "escalated";
  /** Labels of their terms that the question touches. */
  terms: string[];
  answers: number;
  words: boolean;
}

/** Why somebody was asked, as far as everybody like this reader may know it of them. */
const askedQuery = (reader: typeof anyColleague, name: string) => prepared((on) => on
  .select({
    name: person.displayName, handle: person.handle, stage: questionAsk.stage,
    terms: sql<string[]>`coalesce((select json_agg(term.label ->> ${sql.placeholder("locale")}::text order by term.position) from expertise_term term
      where ${questionAsk.why} -> 'terms' ? term.id and ${mayKnow(reader, "expertise", person.id)}), '[]')`,
    answers: sql<number>`case when ${mayKnow(reader, "evidence", person.id)} then (${questionAsk.why} ->> 'answers')::int else 0 end`,
    words: sql<boolean>`(${questionAsk.why} ->> 'words')::boolean and ${mayKnow(reader, "about", person.id)} and ${mayKnow(reader, "expertise", person.id)}`,
  })
  .from(questionAsk)
  .innerJoin(person, eq(person.id, questionAsk.personId))
  .where(eq(questionAsk.threadId, sql.placeholder("threadId")))
  .orderBy(asc(questionAsk.askedAt), asc(person.displayName))
  .prepare(name));

const [forColleagues, forGuests] = [askedQuery(anyColleague, "asked_people"), askedQuery(anyGuest, "asked_people_for_guests")];

/** Whom a question was passed on to. The caller has decided that the thread may be read. */
export const askedPeople = ({ organisationRole }: Pick<Actor, "organisationRole">, threadId: number, locale: Locale): Promise<AskedPerson[]> =>
  (organisationRole === "guest" ? forGuests() : forColleagues()).execute({ threadId, locale });
