import { and, asc, eq, or, sql } from "drizzle-orm";
import { person, townHallQuestion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";

/**
 * The questions of one town hall, those with most voices first: to all what is shown, to those who
 * organise what waits and what was set aside as well, to askers with a name their own. The caller has
 * checked that the event may be seen.
 */
export async function questionsOf(actor: Actor, eventId: number, onDate: string, organises: boolean) {
  const votes = sql<number>`(select count(*)::int from town_hall_vote where question_id = ${townHallQuestion.id})`;
  const rows = await database()
    .select({
      id: townHallQuestion.id, text: townHallQuestion.text, language: townHallQuestion.language, state: townHallQuestion.state, anonymous: townHallQuestion.anonymous,
      askerName: person.displayName, askerHandle: person.handle, votes,
      voted: sql<boolean>`exists (select from town_hall_vote where question_id = ${townHallQuestion.id} and person_id = ${actor.personId})`,
      mine: sql<boolean>`${townHallQuestion.authorId} is not distinct from ${actor.personId}`,
      answer: townHallQuestion.answer, answerHtml: townHallQuestion.answerHtml, answeredAtSecond: townHallQuestion.answeredAtSecond,
    })
    .from(townHallQuestion)
    .leftJoin(person, eq(person.id, townHallQuestion.authorId))
    .where(and(
      eq(townHallQuestion.eventId, eventId),
      eq(townHallQuestion.onDate, onDate),
      organises ? undefined : or(eq(townHallQuestion.state, "shown"), eq(townHallQuestion.authorId, actor.personId)),
    ))
    .orderBy(sql`${townHallQuestion.state} = 'waiting' desc`, sql`${townHallQuestion.state} = 'declined'`, sql`${votes} desc`, asc(townHallQuestion.id));
  return rows.map(({ answeredAtSecond, ...row }) => ({ ...row, at: answeredAtSecond === null ? null : clockText(answeredAtSecond) }));
}

export type QuestionLine = Awaited<ReturnType<typeof questionsOf>>[number];

/** Seconds as a recording shows them: "1:02:03". */
function clockText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const two = (number: number) => String(number).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
