import { and, asc, between, eq, sql } from "drizzle-orm";
import { message, office, person } from "~db/schema";
import type { FileLine } from "~/modules/files/contract";
import { prepared } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import type { Authors, MessageLine, MessageRun, Reaction } from "./contract";
import { pointerLines, withLines } from "./pointer-lines.server";
import { zoneOfPerson } from "./zone-of-person.server";

const seconds = sql<number>`extract(epoch from ${message.createdAt})::int`;

const gone = sql<"author" | "team" | null>`case when ${message.deletedAt} is null then null when ${message.deletedBy} = ${message.authorId} then 'author' else 'team' end`;

export const messageLineColumns = {
  seq: message.seq, by: message.authorId, at: seconds, lang: message.language, html: message.html,
  change: message.change, version: message.version, gone, reactions: message.reactions, files: message.files,
};

/** A message as every reader gets it; what most messages have not is left out. */
export function lineOf({ change, version, gone: goneBy, reactions, files, ...line }: StoredLine): MessageLine {
  return {
    ...line,
    ...(change > 0 ? { change } : {}),
    ...(version > 1 ? { edits: version - 1 } : {}),
    ...(goneBy ? { gone: goneBy } : {}),
    ...(reactions ? { reactions } : {}),
    ...(files ? { files } : {}),
  };
}

type StoredLine = Required<Pick<MessageLine, "seq" | "by" | "at" | "lang" | "html" | "change">> & {
  version: number;
  gone: "author" | "team" | null;
  reactions: Reaction[] | null;
  files: FileLine[] | null;
};

const rowsQuery = prepared((on) => on
  .select({
    ...messageLineColumns,
    name: person.displayName,
    handle: person.handle,
    photo: person.photoId,
    zone: zoneOfPerson,
    city: sql<string | null>`${office.city} ->> ${sql.placeholder("locale")}::text`,
  })
  .from(message)
  .innerJoin(person, eq(person.id, message.authorId))
  .leftJoin(office, eq(office.id, person.officeId))
  .where(and(eq(message.threadId, sql.placeholder("threadId")), between(message.seq, sql.placeholder("from"), sql.placeholder("to"))))
  .orderBy(asc(message.seq))
  .prepare("messages_of_thread"));

/**
 * The messages from one sequence number to another with their authors, in one query by the index on
 * thread and number. The caller has decided that they may be read.
 */
export async function messageRun(threadId: number, from: number, to: number, locale: Locale): Promise<MessageRun> {
  const rows = await rowsQuery().execute({ threadId, from, to, locale });
  const authors: Authors = {};
  const messages = rows.map(({ name, handle, photo, zone, city, ...line }): MessageLine => {
    authors[line.by] ??= { name, handle, ...(photo ? { photo } : {}), zone, city };
    return lineOf(line);
  });
  const run = { messages, authors };
  return messages.length > to - from ? run : withLines(run, await pointerLines(threadId, { from, to, change: -1 }, locale));
}
