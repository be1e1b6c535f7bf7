import { asc, eq, sql } from "drizzle-orm";
import { person, questionAsk } from "~db/schema";
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

const askedQuery = prepared((on) => on
  .select({
    name: person.displayName, handle: person.handle, stage: questionAsk.stage,
    terms: sql<string[]>`coalesce((select json_agg(term.label ->> ${sql.placeholder("locale")}::text order by term.position) from expertise_term term where ${questionAsk.why} -> 'terms' ? term.id), '[]')`,
    answers: sql<number>`(${questionAsk.why} ->> 'answers')::int`, words: sql<boolean>`(${questionAsk.why} ->> 'words')::boolean`,
  })
  .from(questionAsk)
  .innerJoin(person, eq(person.id, questionAsk.personId))
  .where(eq(questionAsk.threadId, sql.placeholder("threadId")))
  .orderBy(asc(questionAsk.askedAt), asc(person.displayName))
  .prepare("asked_people"));

/** Whom a question was passed on to. The caller has decided that the thread may be read. */
export const askedPeople = (threadId: number, locale: Locale): Promise<AskedPerson[]> => askedQuery().execute({ threadId, locale });
