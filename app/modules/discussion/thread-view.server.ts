import { eq, sql } from "drizzle-orm";
import { accessTeam, isPinned } from "~/modules/teams/public.server";
import { membership, message, thread, threadRead } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, prepared } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { translator } from "~/platform/translation/translator.server";
import type { AttentionLevel, ConversationReach, MessageRun, ServerDraft, ThreadKind } from "./contract";
import { titleFor } from "./conversations/conversation-predicates.server";
import { conversationReach } from "./conversations/conversation-reach.server";
import { effectiveLevel } from "./following/effective-level";
import { tiesOf } from "./following/ties.server";
import { messageRun } from "./message-rows.server";
import { messageWindow, type WindowWish } from "./message-window";
import { askedPeople, type AskedPerson } from "./questions/asked-people.server";
import { conversationAbilities, threadAbilities } from "./thread-policy";
import type { Term, ThreadAbilities, ThreadStanding } from "./threads-contract";
import { memberOfItsTeam, readBy, readPosition } from "./unread.server";

/** A thread as one reader meets it, without its messages. */
export interface ThreadFacts {
  id: number;
  /** Null for a conversation of a few people. */
  team: { id: number; slug: string; name: string } | null;
  /** In a conversation: whether the others are reached. */
  reach: ConversationReach | null;
  kind: ThreadKind;
  title: string;
  language: Locale;
  /** The thread's highest sequence number. */
  last: number;
  /** How many of its numbers are pointers to where their message is now. */
  movedAway: number;
  /** How far the reader has read, or how far it had gone when they joined the team, where it went on since; 0 when they begin at its beginning. */
  read: number;
  /** The message accepted as the answer. */
  answerSeq: number | null;
  /** What it is about. */
  terms: Term[];
  standing: ThreadStanding;
  slowSeconds: number;
  /** The thread that took in all its messages. */
  mergedInto: number | null;
  startedAt: Date;
  lastAt: Date;
  /** It stands at the top of its team. */
  pinned: boolean;
  /** The number of the last change of one of its messages. */
  change: number;
  /** Who reads: their own messages are theirs to change. */
  me: number;
  /** How closely the reader follows it. */
  level: AttentionLevel;
  abilities: ThreadAbilities & { pin: boolean };
  /** What they have begun to write here, on whichever device. */
  draft: ServerDraft | null;
  /** They see when others write, and others see it of them. */
  typing: boolean;
  /** They see who else has it open, and others see it of them. */
  presence: boolean;
}

/** A page of a thread as one reader meets it. */
export type ThreadView = Omit<ThreadFacts, "startedAt" | "lastAt"> & MessageRun & {
  /** To whom a question nobody answered was passed on. */
  asked: AskedPerson[];
  /** The reader's language, where messages can be had translated into it; null where no machine translates here. */
  translatesInto: Locale | null;
};

const terms = sql<Term[]>`coalesce((
  select json_agg(json_build_object('id', term.id, 'label', term.label ->> ${sql.placeholder("locale")}::text) order by term.position)
  from expertise_term term where term.id = any (${thread.termIds})), '[]')`;

const answerSeq = sql<number | null>`(select answer.seq from ${message} answer where answer.id = ${thread.answerId})`;

const draft = sql<ServerDraft | null>`(
  select json_build_object('messageId', own.message_id, 'message', own.source, 'language', own.language, 'version', own.version, 'at', extract(epoch from own.kept_at)::int)
  from message_draft own where own.thread_id = ${thread.id} and own.person_id = ${sql.placeholder("personId")})`;

const threadQuery = prepared((on) => on
  .select({
    id: thread.id, teamId: thread.teamId, kind: thread.kind, title: titleFor(sql.placeholder("personId")), language: thread.language,
    keeperId: sql<number>`coalesce(${thread.keeperId}, ${thread.authorId})`, startedAt: thread.createdAt, lastAt: thread.lastMessageAt, last: thread.lastSeq, change: thread.lastChange, movedAway: thread.movedAway, read: readPosition, answerSeq,
    terms, standing: thread.standing, slowSeconds: thread.slowSeconds, mergedInto: thread.mergedIntoId, routing: thread.routing,
    pinned: isPinned("thread", thread), ties: tiesOf(sql.placeholder("personId")), draft,
    typing: sql<boolean>`(select reader.shows_typing from person reader where reader.id = ${sql.placeholder("personId")})`,
    presence: sql<boolean>`(select reader.shows_presence from person reader where reader.id = ${sql.placeholder("personId")})`,
  })
  .from(thread)
  .leftJoin(threadRead, readBy({ personId: sql.placeholder("personId") }))
  .leftJoin(membership, memberOfItsTeam({ personId: sql.placeholder("personId") }))
  .where(eq(thread.id, sql.placeholder("id")))
  .prepare("thread_for_reader"));

async function threadFor({ personId }: Actor, id: number, locale: Locale) {
  const [found] = await threadQuery().execute({ personId, id, locale });
  return found ?? notFound("thread");
}

type Stored = Awaited<ReturnType<typeof threadFor>>;

/** Throws `not_found` and `forbidden`. */
async function factsFor(actor: Actor, { teamId, keeperId, ties, routing: _routing, ...found }: Stored, locale: Locale): Promise<ThreadFacts> {
  const own = { ...found, level: effectiveLevel(ties), me: actor.personId };
  if (teamId === null) {
    const reach = await conversationReach(database(), actor, found.id) ?? notFound("thread");
    return { ...own, team: null, reach, level: ties.thread ?? "watching", abilities: { pin: false, ...conversationAbilities(reach) } };
  }
  const { team, role, abilities } = await accessTeam(actor, { id: teamId }, "read");
  return {
    ...own,
    reach: null,
    team: { id: team.id, slug: team.slug, name: team.name[locale] },
    abilities: {
      pin: abilities.manage,
      ...threadAbilities({
        kind: found.kind, standing: found.standing, merged: found.mergedInto !== null, mayPost: abilities.post, started: keeperId === actor.personId, role,
      }),
    },
  };
}

/** What a thread is, how far it has come and what the actor may do. Throws `not_found` and `forbidden`. */
export async function threadFacts(actor: Actor, id: number, locale: Locale): Promise<ThreadFacts> {
  return factsFor(actor, await threadFor(actor, id, locale), locale);
}

/**
 * A window of at most fifty messages of a thread the actor may read, with their place in it and what
 * they may do. Three queries, whatever the thread's length; one more for a question that was passed on. Throws `not_found` and `forbidden`.
 */
export async function threadView(actor: Actor, id: number, locale: Locale, wish: WindowWish = {}): Promise<ThreadView> {
  const stored = await threadFor(actor, id, locale);
  const { from, to } = messageWindow(wish, stored);
  const [{ startedAt: _startedAt, lastAt: _lastAt, ...facts }, run, asked] = await Promise.all([
    factsFor(actor, stored, locale), messageRun(id, from, to, locale), stored.routing === "none" ? [] : askedPeople(actor, id, locale),
  ]);
  return { ...facts, asked, translatesInto: translator() ? locale : null, ...run };
}
