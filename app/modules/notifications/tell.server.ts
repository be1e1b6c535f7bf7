import { and, getTableColumns, isNull, notInArray, sql, type InferInsertModel } from "drizzle-orm";
import { message, notification, threadRead } from "~db/schema";
import { database, prepared } from "~/platform/database/connection.server";
import { among, listed } from "~/platform/database/one-of.server";
import { gathered } from "~/platform/events/gathered.server";
import { announceUnread } from "./announce-unread.server";
import { ofReadMessages } from "./contract";
import { planMail } from "./mail/plan-mail.server";

/** Something to be told to one person, by ids alone. */
export type Told = Omit<InferInsertModel<typeof notification>, "id" | "createdAt" | "readAt" | "mailDueAt" | "letterId">;

/** How many are written at once. */
const batchSize = 1_000;

const { id: _id, createdAt: _createdAt, ...given } = getTableColumns(notification);
const names = sql.join(Object.values(given).map(({ name }) => sql.identifier(name)), sql`, `);

/** Of those that are new, the numbers and whom they tell. All are one parameter: a burst has hundreds, and a statement with a parameter for each value takes longer to put together than to carry out. */
async function write(rows: Told[]): Promise<{ id: number; personId: number }[]> {
  const inColumns = rows.map((row) => Object.fromEntries(Object.entries(given).map(([key, { name }]) => [name, row[key as keyof Told] ?? null])));
  const written = await database().execute<{ id: string; person_id: number }>(sql`
    insert into notification (${names}) select ${names} from jsonb_populate_recordset(null::notification, ${JSON.stringify(inColumns)}::jsonb)
    on conflict (person_id, cause) do nothing returning id, person_id`);
  return written.map(({ id, person_id: personId }) => ({ id: Number(id), personId }));
}

/**
 * Tells people of something. Whoever was told of the same cause before is told nothing, so an event that
 * is followed twice tells once. Their inboxes follow at once, letters when each wants them. `threadId` is the
 * thread that all of it is about, if it is about one.
 */
export async function tell(told: Told[], threadId: number | null = null): Promise<void> {
  if (told.length > 0) await tellTogether({ told, threadId });
}

const tellTogether = gathered<{ told: Told[]; threadId: number | null }>(async (tellings) => {
  const planned = await planMail(tellings);
  const reached: number[] = [];
  for (let from = 0; from < planned.length; from += batchSize) {
    const rows = await write(planned.slice(from, from + batchSize));
    await readWhatWasRead(rows.map(({ id }) => id));
    reached.push(...rows.map(({ personId }) => personId));
  }
  await announceUnread(reached);
});

const alreadyRead = sql`exists (
  select from ${message} inner join ${threadRead} on ${threadRead.threadId} = ${message.threadId} and ${threadRead.personId} = ${notification.personId}
  where ${message.id} = ${notification.messageId} and ${threadRead.lastReadSeq} >= ${message.seq})`;
const readRead = prepared((on) => on
  .update(notification)
  .set({ readAt: sql`now()` })
  .where(and(among(notification.id, "ids", "bigint"), isNull(notification.readAt), notInArray(notification.reason, [...ofReadMessages]), alreadyRead))
  .prepare("read_what_was_read"));

/** Whoever had the thread open has read the message before they were told of it. Who is told something of a message that they knew has read it, too. */
async function readWhatWasRead(ids: number[]): Promise<void> {
  if (ids.length > 0) await readRead().execute({ ids: listed(ids) });
}
