import { and, asc, desc, eq, isNotNull, isNull, lt, not, sql } from "drizzle-orm";
import { document, documentComment, letter, message, notification, person, team, thread } from "~db/schema";
import type { ThreadKind } from "~/modules/discussion/contract";
import type { FileLine } from "~/modules/files/contract";
import { actorById } from "~/platform/auth/actor-by-id.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import type { Reason } from "../contract";
import { titleFor } from "~/modules/discussion/public.server";
import { ownSubjects, type OwnSubject } from "../own-subjects.server";
import { stillVisible, threadOf, toldSeq } from "../visible.server";
import { wordOfTeam } from "../word-of-team.server";
import { mutedSince } from "./muted-since.server";

/** One thing a letter tells. */
export interface LetterLine {
  id: number;
  reason: Reason;
  threadId: number | null;
  title: string | null;
  /** Without address and name where no team stands for it, and in a conversation of a few people. */
  team: { slug: string | null; name: string };
  /** A request, an announcement or a newsletter it is about, with what is to be said of it. */
  own: OwnSubject | null;
  seq: number | null;
  /** What the thread is; null where it is about none, and in a conversation of a few people. */
  kind: ThreadKind | null;
  by: string | null;
  at: Date;
  /** What a message says, or what goes with a team's question or answer. */
  text: string | null;
  /** What was said of a document, as it was typed. */
  comment: string | null;
  html: string | null;
  files: FileLine[] | null;
}

/** The person a letter goes to, as visibility knows them; they are not signed in. Null for one without access. */
export async function letterReader(personId: number): Promise<{ actor: Actor; email: string; locale: Locale } | null> {
  const reader = await actorById(personId);
  return reader && { ...reader, locale: reader.actor.locale ?? "en" };
}

/** What a letter tells, so far as its reader may know it at this moment, and has neither read it nor muted its place meanwhile; in the order it was said. */
export async function letterLines(actor: Actor, letterId: number, locale: Locale): Promise<LetterLine[]> {
  const rows = await database()
    .select({
      id: notification.id, reason: notification.reason, threadId: threadOf, comment: documentComment.source,
      title: sql<string | null>`case when ${thread.id} is not null then ${titleFor(actor.personId)} else ${document.title} end`,
      team: { slug: sql<string | null>`${team.slug}`, name: sql<string>`coalesce(${team.name} ->> ${locale}::text, '')` },
      seq: toldSeq, kind: sql<ThreadKind | null>`case when ${thread.teamId} is not null then ${thread.kind} end`, by: person.displayName, at: sql<Date>`coalesce(${message.createdAt}, ${notification.createdAt})`.mapWith(notification.createdAt), text: sql<string | null>`coalesce(${message.text}, ${wordOfTeam})`, html: message.html, files: message.files,
    })
    .from(notification)
    .leftJoin(message, eq(message.id, notification.messageId))
    .leftJoin(thread, eq(thread.id, threadOf))
    .leftJoin(document, eq(document.id, notification.documentId))
    .leftJoin(documentComment, eq(documentComment.id, notification.commentId))
    .leftJoin(team, sql`${team.id} = coalesce(${thread.teamId}, ${notification.teamId})`)
    .leftJoin(person, eq(person.id, notification.actorId))
    .where(and(eq(notification.letterId, letterId), isNull(notification.readAt), isNull(message.deletedAt), stillVisible(actor), not(mutedSince(actor.personId))))
    .orderBy(asc(threadOf), asc(message.seq), asc(notification.id));
  const own = await ownSubjects(actor, rows.map(({ id }) => id), locale);
  return rows.map((row) => ({ ...row, own: own.get(row.id) ?? null }));
}

/** How many letters before are named for mail programs that thread by them. */
const namedBefore = 5;

/** The letters about the same thread that the person got before this one, oldest first. */
export async function lettersBefore({ id, personId, threadId }: { id: number; personId: number; threadId: number }): Promise<number[]> {
  const rows = await database()
    .select({ id: letter.id })
    .from(letter)
    .where(and(eq(letter.personId, personId), eq(letter.threadId, threadId), lt(letter.id, id), isNotNull(letter.sentAt)))
    .orderBy(desc(letter.id))
    .limit(namedBefore);
  return rows.map((row) => row.id).reverse();
}
