import type { FileLine } from "~/modules/files/contract";
import type { Locale } from "~/platform/i18n/locales";

/** What a thread can be; a question can be answered. */
export const threadKinds = ["discussion", "question", "announcement"] as const;
export type ThreadKind = (typeof threadKinds)[number];

/** Longest message, in characters of Markdown. */
export const maxMessageLength = 20_000;

/** How many files a message can bring. */
export const maxFilesOfMessage = 10;
/** What a form says in place of a language that is to be found out. */
export const detectLanguageValue = "detect";

/** Longest title of a thread, in characters. */
export const maxTitleLength = 200;

/** How many messages one page of a thread shows; a thread of any length opens as fast as this many. */
export const windowSize = 50;

/** How many messages a browser that has missed some is given at once. */
export const catchUpSize = 200;

/** How many threads one page of a team's list shows. */
export const threadPageSize = 30;

/** What narrows a list of threads: those with something unread, questions without an answer, those the reader began or wrote in. */
export const threadFilters = ["unread", "unanswered", "mine"] as const;
export type ThreadFilter = (typeof threadFilters)[number];

/** Whether one writes in a conversation: yes; no, since one has blocked the other; no, since the other is not reached. */
export type ConversationReach = "open" | "blocked" | "unreachable";

/** How closely somebody follows a team or a thread, from not at all to every message. */
export const attentionLevels = ["muted", "normal", "tracking", "watching"] as const;
export type AttentionLevel = (typeof attentionLevels)[number];

/** One message as every reader gets it; who wrote it stands once, among the page's authors. */
export interface MessageLine {
  seq: number;
  /** The author's id, a key of the authors beside. */
  by: number;
  /** When, in seconds since 1970. */
  at: number;
  lang: Locale;
  /** Rendered by the server from validated JSON; safe by construction. */
  html: string;
  /** The number of its last change in its thread; absent while it is as it was posted. */
  change?: number;
  /** How often it was edited; absent when never. */
  edits?: number;
  /** Who has deleted it, its author or the team's coordinators; then only its place is left. */
  gone?: "author" | "team";
  reactions?: Reaction[];
  files?: FileLine[];
  /** The message is elsewhere now: `by` moved it `at` that moment, and its address here leads there. */
  moved?: true;
}

/** A sign on a message and the ids of those who have set it, in the order in which they did. */
export interface Reaction {
  emoji: string;
  by: number[];
}

/** The signs that are offered first. Any other emoji may be set as well. */
export const offeredEmoji = ["👍", "🙏", "🎉", "💡", "👀", "✅"] as const;

/** How many different signs one message can bear. */
export const maxEmojiOfMessage = 20;

/** Most people and things that one message names. */
export const maxMentions = 50;

/** Who writes here, in the reader's language. */
export interface Author {
  name: string;
  handle: string;
  /** Id of their photo. */
  photo?: string | null;
  /** City of the duty station. */
  city: string | null;
  /** IANA zone of the author, for their local time. */
  zone: string;
}

export type Authors = Record<number, Author>;

/** A run of messages and those who wrote them. */
export interface MessageRun {
  messages: MessageLine[];
  authors: Authors;
}

/** What a browser fetches after a gap, a reconnect or a wake-up. */
export interface MessagesSince extends MessageRun {
  /** The thread's highest sequence number; when the run ends below it, there is more to fetch. */
  last: number;
  answerSeq: number | null;
  /** Messages outside of the run that are others now, in the order of their changes. */
  changed: MessageLine[];
  /** Up to which number the changes are told; when it is below `lastChange`, there is more to fetch. */
  change: number;
  lastChange: number;
}

/** What stands beside a window, with the number up to which the thread's changes are in it. */
export interface MessagesBeside extends MessageRun {
  change: number;
}

/** A message of the reader's in which names called nobody, as they stand in it. */
export interface NamedNobody {
  seq: number;
  names: string[];
}

/** What became of a change: its number in the thread, or what is wrong with which field. */
export type ChangedMessage =
  /** `namedNobody`: as in `TakenMessage`, of other words. */
  | { changed: { change: number; namedNobody?: string[] } }
  /** `version`: the wording that is there, when another was to be replaced; `reach`: as in `TakenMessage`. */
  | { errors: Record<string, string[] | null>; version?: number; reach?: number };

/** What a message is worded from, for its author to edit. */
export interface MessageSource {
  source: string;
  language: Locale;
  version: number;
  files: FileLine[];
}

/** Words that somebody has begun in a thread, as the server keeps them for their devices. */
export interface ServerDraft {
  /** The id they will be sent under. */
  messageId: string;
  message: string;
  /** Null where it is to be found out. */
  language: Locale | null;
  version: number;
  /** When they were kept, in seconds since 1970. */
  at: number;
}

/** What became of keeping a draft: it is kept under that version, 0 for none, to be sent under that id; a later one is there; or the message is sent, or waits to be. */
export type KeptDraftAnswer = { kept: { version: number; messageId: string } } | { later: ServerDraft } | { sent: true };

/** What the server makes of a submitted message; errors are keys, by field. */
export type TakenMessage =
  /** `threadId`: where it is, when the thread it was sent to went into another. `namedNobody`: what stands behind an `@` in it and called nobody. */
  | { sent: { messageId: string; seq: number; threadId?: number; namedNobody: string[] } }
  /** `reach`: how many people `@team` calls, for the author to agree to. `attached`: the files that came along, kept to be sent again. */
  | { errors: Record<string, string[] | null>; reach?: number; attached?: FileLine[] };

/** The author in a live event: readers of six languages get the same one. */
export interface LiveAuthor extends Omit<Author, "city"> {
  id: number;
  city: Record<Locale, string> | null;
}

/** The events of a live channel `thread:<id>`. */
export interface ThreadChannelEvents {
  message_posted: { message: MessageLine; author: LiveAuthor };
  /** Edited, deleted or reacted to: as it is now. */
  message_changed: { message: MessageLine; author: LiveAuthor };
  answer_changed: { answerSeq: number | null };
  /** Somebody is writing at this moment. */
  typing: { by: number; name: string };
  /** The thread itself is another than before: load it again. */
  thread_changed: Record<string, never>;
}

/** On the live channel `person:<id>`: what is unread for the person in their teams. */
export interface ReadingEvents {
  /** A thread was read, or marked as unread, on one of their devices: `slug` of its team, with how many of that team's threads hold something unread now; null for a conversation. */
  thread_read: { threadId: number; slug: string | null; unread: number };
  /** Something came in a team that they had read: how many of its threads hold something unread now. */
  team_unread: { slug: string; unread: number };
  /** A window missed something: by slug, how many threads hold something unread in each of their teams that has any. */
  teams_unread: { counts: Record<string, number> };
}

/** The events of a live channel `team:<id>`: something moved, reload what you show of it. */
export interface TeamChannelEvents {
  thread_activity: { threadId: number; seq: number };
}

/** A message that is kept; of one that its owner no longer reads, nothing is told but that it is there. */
export interface SavedLine {
  id: string;
  /** Of the thread; null where it is no longer read. */
  title: string | null;
  titleLanguage: Locale;
  /** Permanent; null where it is no longer read. */
  href: string | null;
  by: string | null;
  /** How it begins; null where it was deleted, or is no longer read. */
  words: string | null;
  wordsLanguage: Locale;
  savedAt: Date;
  remindAt: Date | null;
}

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** `teamId` is null for a conversation of a few people. */
    "discussion.thread_started": { threadId: number; teamId: number | null };
    "discussion.message_posted": { threadId: number; messageId: string; seq: number };
    /** Its author, who was not there to see it posted, wrote names in it that call nobody. */
    "discussion.named_nobody": { messageId: string };
    /** How far a person has read a thread is another than before; for their own windows alone. */
    "discussion.thread_read": { threadId: number; personId: number };
    "discussion.message_edited": { threadId: number; messageId: string };
    /** By its author or by those who answer for the team; its words are gone. */
    "discussion.message_deleted": { threadId: number; messageId: string };
    /** Somebody has set a sign, or taken it back. */
    "discussion.reaction_changed": { threadId: number; messageId: string; personId: number; set: boolean };
    /** An answer was accepted, changed or taken back; `messageId` is null when there is none now. */
    "discussion.answer_changed": { threadId: number; messageId: string | null };
  }
}
