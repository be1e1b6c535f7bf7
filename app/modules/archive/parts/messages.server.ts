import { asc, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { archiveKey, message, person, thread } from "~db/schema";
import { maxMessageLength } from "~/modules/discussion/contract";
import { noWords, renderMessage } from "~/modules/discussion/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { idsByKey } from "../archive-keys.server";
import { key, language, moment, time } from "../fields.server";
import { numberOf, personIds } from "../ids.server";
import { unknownReferences } from "../known.server";
import { markdownFaults } from "../markdown-faults.server";
import { messageId } from "../message-id.server";
import type { Part } from "../part.server";
import { storedRows, toTheMillisecond, writtenTime } from "../stored-rows.server";

const schema = z.strictObject({
  key,
  thread: z.string(),
  seq: z.int().min(1).nullable().default(null),
  author: z.string(),
  language,
  createdAt: time,
  markdown: z.string().max(maxMessageLength * 2),
  /** It brings files, and may have no words then. */
  bringsFiles: z.boolean().default(false),
  editedAt: time.nullable().default(null),
  /** Of a deleted message only the place is left: its Markdown is empty. */
  deletedAt: time.nullable().default(null),
  deletedBy: z.string().nullable().default(null),
});

type MessageLine = z.infer<typeof schema>;

const query = sql`
  select ${message.id} as key, ${archiveKey.key} as thread, ${message.seq} as seq, ${person.handle} as author, ${message.language} as language,
    ${writtenTime(message.createdAt)} as "createdAt", ${message.source} as markdown, ${message.files} is not null as "bringsFiles", ${writtenTime(message.editedAt)} as "editedAt",
    ${writtenTime(message.deletedAt)} as "deletedAt", deleter.handle as "deletedBy"
  from ${message} join ${thread} on ${thread.id} = ${message.threadId}
    join ${archiveKey} on ${archiveKey.kind} = 'thread' and ${archiveKey.entityId} = ${thread.id} join ${person} on ${person.id} = ${message.authorId}
    left join ${person} deleter on deleter.id = ${message.deletedBy}
  order by ${toTheMillisecond(thread.createdAt)}, ${archiveKey.key} collate "C", ${message.seq}`;

function wordsFaults({ markdown, deletedAt, bringsFiles }: MessageLine): string[] {
  if (deletedAt) return markdown ? ["markdown: is there, though the message is deleted"] : [];
  return markdown === "" && bringsFiles ? [] : markdownFaults(markdown);
}

/** Messages in the order of their threads; the words are Markdown, from which all else is made anew. */
export const messages: Part<MessageLine> = {
  name: "messages",
  schema,
  stored: (tx) => storedRows<MessageLine>(tx, query),

  faults(line, known) {
    const id = messageId(line.key);
    const short = Buffer.from(id.replaceAll("-", ""), "hex").toString("latin1");
    const place = known.threads.get(line.thread);
    const faults = [
      ...(known.messages.has(short) ? ["key: stands there twice"] : []),
      ...unknownReferences([["thread", line.thread, known.threads], ["author", line.author, known.people], ["deletedBy", line.deletedBy, known.people]]),
      ...(line.deletedAt && !line.deletedBy ? ["deletedBy: is missing"] : []),
      ...wordsFaults(line),
    ];
    if (place && !place.stored) {
      place.last += 1;
      if (line.seq !== null && line.seq !== place.last) faults.push(`seq: ${place.last} comes next in this thread, not ${line.seq}`);
    }
    if (known.answers.get(id)?.thread === line.thread) known.answers.delete(id);
    known.messages.add(short);
    return faults;
  },

  async collisions(tx, lines) {
    const stored = await tx
      .select({ id: message.id, thread: archiveKey.key })
      .from(message)
      .leftJoin(archiveKey, sql`${archiveKey.kind} = 'thread' and ${archiveKey.entityId} = ${message.threadId}`)
      .where(inArray(message.id, lines.map((line) => messageId(line.key))));
    const threadOf = new Map(stored.map((row) => [row.id, row.thread]));
    return new Map(lines.flatMap((line, place) => {
      const there = threadOf.get(messageId(line.key));
      return there === undefined || there === line.thread ? [] : [[place, "key: stands in another thread already"] as const];
    }));
  },

  async add(tx, lines) {
    const ids = await idsByKey(tx, "thread", lines.map((line) => line.thread));
    const opened = await tx.select().from(thread).where(inArray(thread.id, [...new Set(ids.values())])).orderBy(asc(thread.id)).for("update");
    const here = new Set((await tx.select({ id: message.id }).from(message).where(inArray(message.id, lines.map((line) => messageId(line.key))))).map(({ id }) => id));
    const missing = lines.filter((line) => !here.has(messageId(line.key)));
    if (missing.length === 0) return 0;
    const people = await personIds(tx, missing.flatMap(({ author, deletedBy }) => (deletedBy ? [author, deletedBy] : [author])));
    const places = new Map(opened.map(({ id, lastSeq, lastMessageAt }) => [id, { seq: lastSeq, at: lastMessageAt }]));
    const rows = missing.map((line) => {
      const threadId = numberOf(ids, line.thread);
      const place = places.get(threadId) ?? { seq: 0, at: new Date(0) };
      const createdAt = new Date(line.createdAt);
      places.set(threadId, { seq: place.seq + 1, at: createdAt > place.at ? createdAt : place.at });
      return {
        id: messageId(line.key), threadId, seq: place.seq + 1, authorId: numberOf(people, line.author), language: line.language, createdAt,
        ...(line.deletedAt || line.markdown === "" ? noWords : renderMessage(line.markdown)), editedAt: moment(line.editedAt),
        deletedAt: moment(line.deletedAt), deletedBy: line.deletedBy ? numberOf(people, line.deletedBy) : null,
      };
    });
    await tx.insert(message).values(rows);
    await moveThreadsOn(tx, places);
    return rows.length;
  },
};

async function moveThreadsOn(tx: Transaction, places: Map<number, { seq: number; at: Date }>): Promise<void> {
  const moved = [...places].map(([id, { seq, at }]) => sql`(${id}::int, ${seq}::int, ${at.toISOString()}::timestamptz)`);
  await tx.execute(sql`
    update ${thread} set last_seq = moved.seq, last_message_at = moved.at
    from (values ${sql.join(moved, sql`, `)}) as moved (id, seq, at) where ${thread.id} = moved.id`);
}

/** Marks the answers that an archive's threads name, once all its messages are there. */
export async function markAnswers(tx: Transaction, answers: { thread: string; answer: string }[]): Promise<void> {
  if (answers.length === 0) return;
  const ids = await idsByKey(tx, "thread", answers.map(({ thread }) => thread));
  const rows = answers.map(({ thread, answer }) => sql`(${numberOf(ids, thread)}::int, ${messageId(answer)}::uuid)`);
  await tx.execute(sql`
    update ${thread} set answer_id = ${message.id} from (values ${sql.join(rows, sql`, `)}) as marked (thread_id, answer_id), ${message}
    where ${thread.id} = marked.thread_id and ${thread.answerId} is null and ${message.id} = marked.answer_id and ${message.threadId} = ${thread.id}`);
}
