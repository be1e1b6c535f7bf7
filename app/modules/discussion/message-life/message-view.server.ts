import { asc, desc, eq } from "drizzle-orm";
import { messageReaction, messageVersion, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import type { Author, MessageLine, MessageSource } from "../contract";
import { titleOf } from "../conversations/title-of.server";
import { messageRun } from "../message-rows.server";
import type { MessageAbilities } from "../policy";
import { savedByActor } from "../saved/save-message.server";
import { translationView, type TranslationView } from "../translations/translation-view.server";
import { accessMessage, type MessagePlace } from "./access-message.server";

/** An earlier wording, and when it was written, in seconds since 1970. */
export interface Wording {
  version: number;
  html: string;
  lang: Locale;
  at: number;
}

/** One message with all there is to know of it. */
export interface MessageView {
  thread: { id: number; title: string; language: Locale };
  /** Null in a conversation of a few people. */
  team: { slug: string; name: string } | null;
  line: MessageLine;
  author: Author;
  /** Since when it says what it says. */
  wordedAt: number;
  abilities: MessageAbilities;
  /** Its reader wrote it. */
  own: boolean;
  reactions: { emoji: string; mine: boolean; people: { name: string; handle: string }[] }[];
  /** The latest of them first. */
  earlier: Wording[];
  /** By which its reader keeps it. */
  messageId: string;
  /** Its reader keeps it, and is perhaps reminded of it; null where they do not. */
  saved: { remindAt: Date | null } | null;
  /** For its author to edit. */
  source: MessageSource | null;
  /** What it says in the reader's language; null where that is its own. */
  translation: TranslationView | null;
}

/** One message, its history and who set which sign. Throws `not_found` and `forbidden`. */
export async function messageView(actor: Actor, place: MessagePlace, locale: Locale): Promise<MessageView> {
  const { thread, team, message: stored, onMessage } = await accessMessage(actor, place);
  const [run, signs, earlier, translation, saved] = await Promise.all([
    messageRun(thread.id, stored.seq, stored.seq, locale), signsOn(stored.id), wordingsOf(stored.id), translationView(stored, locale), savedByActor(actor, stored.id),
  ]);
  const line = run.messages[0] ?? notFound("message");
  const { source, language, version, files } = stored;
  return {
    thread: { id: thread.id, title: await titleOf(actor, thread), language: thread.language },
    team: team && { slug: team.slug, name: team.name[locale] },
    line, author: run.authors[line.by] ?? notFound("author"),
    wordedAt: seconds(stored.editedAt ?? stored.createdAt),
    abilities: onMessage,
    own: stored.authorId === actor.personId,
    reactions: (line.reactions ?? []).map(({ emoji }) => {
      const set = signs.filter((sign) => sign.emoji === emoji);
      return { emoji, mine: set.some(({ id }) => id === actor.personId), people: set.map(({ name, handle }) => ({ name, handle })) };
    }),
    earlier: earlier.map(({ writtenAt, ...wording }) => ({ ...wording, at: seconds(writtenAt) })),
    translation,
    messageId: stored.id, saved,
    source: onMessage.edit ? { source, language, version, files: files ?? [] } : null,
  };
}

const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);

function signsOn(messageId: string) {
  return database()
    .select({ emoji: messageReaction.emoji, id: person.id, name: person.displayName, handle: person.handle })
    .from(messageReaction)
    .innerJoin(person, eq(person.id, messageReaction.personId))
    .where(eq(messageReaction.messageId, messageId))
    .orderBy(asc(messageReaction.createdAt), asc(person.id));
}

function wordingsOf(messageId: string) {
  return database()
    .select({ version: messageVersion.version, html: messageVersion.html, lang: messageVersion.language, writtenAt: messageVersion.writtenAt })
    .from(messageVersion)
    .where(eq(messageVersion.messageId, messageId))
    .orderBy(desc(messageVersion.version));
}

/** For programs: what a message said before, the latest first. Throws `not_found` and `forbidden`. */
export async function wordingsForProgram(actor: Actor, place: MessagePlace) {
  const { message } = await accessMessage(actor, place);
  return database()
    .select({ version: messageVersion.version, language: messageVersion.language, markdown: messageVersion.source, html: messageVersion.html, writtenAt: messageVersion.writtenAt })
    .from(messageVersion)
    .where(eq(messageVersion.messageId, message.id))
    .orderBy(desc(messageVersion.version));
}
