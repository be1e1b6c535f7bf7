import { and, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import { letter, mailPreference, office, person } from "~db/schema";
import { prepared, type Queryable } from "~/platform/database/connection.server";
import { among, listed } from "~/platform/database/one-of.server";
import { everybodysHabits } from "../contract";
import type { MailHabits } from "./due-at.server";

const habitsQuery = prepared((on) => on
  .select({
    id: person.id, timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
    frequency: mailPreference.frequency, tracked: mailPreference.tracked, quietFrom: mailPreference.quietFrom, quietUntil: mailPreference.quietUntil,
  })
  .from(person)
  .leftJoin(office, eq(office.id, person.officeId))
  .leftJoin(mailPreference, eq(mailPreference.personId, person.id))
  .where(among(person.id, "personIds", "int"))
  .prepare("mail_habits"));

/** How people want to hear by mail, with what everybody has where they chose nothing. */
export async function habitsOf(personIds: number[], on?: Queryable): Promise<Map<number, MailHabits & { tracked: boolean }>> {
  if (personIds.length === 0) return new Map();
  const rows = await habitsQuery(on).execute({ personIds: listed(personIds) });
  return new Map(rows.map(({ id, timeZone, frequency, tracked, quietFrom, quietUntil }) => [id, {
    timeZone,
    frequency: frequency ?? everybodysHabits.frequency, tracked: tracked ?? everybodysHabits.tracked,
    quietFrom: quietFrom ?? everybodysHabits.quietFrom, quietUntil: quietUntil ?? everybodysHabits.quietUntil,
  }]));
}

const lettersQuery = prepared((on) => on
  .select({ personId: letter.personId, threadId: letter.threadId, at: sql<Date>`max(${letter.sentAt})`.mapWith(letter.sentAt) })
  .from(letter)
  .where(and(
    or(among(letter.threadId, "threadIds", "int"), and(isNull(letter.threadId), sql`${sql.placeholder("orNone")}::boolean`)),
    among(letter.personId, "personIds", "int"), isNotNull(letter.sentAt),
  ))
  .groupBy(letter.personId, letter.threadId)
  .prepare("last_letters"));

/** When each of these people last got a letter about each of these threads, null standing for anything else; null where they got none. */
export async function lastLetters(personIds: number[], threadIds: (number | null)[]): Promise<(personId: number, threadId: number | null) => Date | null> {
  if (personIds.length === 0) return () => null;
  const threads = [...new Set(threadIds)].filter((id) => id !== null);
  const rows = await lettersQuery().execute({ threadIds: listed(threads), orNone: threadIds.includes(null), personIds: listed(personIds) });
  const found = new Map(rows.map(({ personId, threadId, at }) => [`${personId} ${threadId}`, at]));
  return (personId, threadId) => found.get(`${personId} ${threadId}`) ?? null;
}
