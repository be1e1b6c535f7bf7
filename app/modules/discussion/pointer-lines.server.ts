import { and, asc, between, eq, gt, sql } from "drizzle-orm";
import { messagePointer, office, person } from "~db/schema";
import { prepared } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { catchUpSize, type Authors, type MessageLine, type MessageRun } from "./contract";
import { zoneOfPerson } from "./zone-of-person.server";

const pointersQuery = prepared((on) => on
  .select({
    seq: messagePointer.seq, by: messagePointer.movedById, at: sql<number>`extract(epoch from ${messagePointer.movedAt})::int`, change: messagePointer.change,
    name: person.displayName, handle: person.handle, zone: zoneOfPerson, city: sql<string | null>`${office.city} ->> ${sql.placeholder("locale")}::text`,
  })
  .from(messagePointer)
  .innerJoin(person, eq(person.id, messagePointer.movedById))
  .leftJoin(office, eq(office.id, person.officeId))
  .where(and(
    eq(messagePointer.threadId, sql.placeholder("threadId")),
    between(messagePointer.seq, sql.placeholder("from"), sql.placeholder("to")),
    gt(messagePointer.change, sql.placeholder("change")),
  ))
  .orderBy(asc(messagePointer.change))
  .limit(catchUpSize)
  .prepare("pointers_of_thread"));

/** Which pointers: between two numbers, both included, that came about after a change number. */
interface PointerRange {
  from: number;
  to: number;
  change: number;
}

/** The lines of messages that have moved elsewhere, in the order in which they left, with those who moved them. At most two hundred. */
export async function pointerLines(threadId: number, { from, to, change }: PointerRange, locale: Locale): Promise<MessageRun> {
  const rows = await pointersQuery().execute({ threadId, from, to, change, locale });
  const authors: Authors = {};
  const messages = rows.map(({ name, handle, zone, city, ...line }): MessageLine => {
    authors[line.by] ??= { name, handle, zone, city };
    return { ...line, lang: locale, html: "", moved: true };
  });
  return { messages, authors };
}

/** A run with further lines in their places. */
export const withLines = (run: MessageRun, more: MessageRun): MessageRun => ({
  messages: [...run.messages, ...more.messages].sort((one, other) => one.seq - other.seq),
  authors: { ...more.authors, ...run.authors },
});
