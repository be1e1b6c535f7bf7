import type { Locale } from "~/platform/i18n/locales";
import type { ThreadKind } from "./contract";

/** Open; closed: it is done and nobody writes; locked: only those who answer for the team write. */
export const threadStandings = ["open", "closed", "locked"] as const;
export type ThreadStanding = (typeof threadStandings)[number];

/** Most expertise terms a thread may carry. */
export const maxThreadTerms = 8;

/** How long a member waits between two messages in slow mode, in seconds; 0 is no slow mode. */
export const slowModes = [0, 60, 300, 900, 3600, 21_600] as const;

/** Longest reason given for what is done to a thread, in characters. */
export const maxReason = 500;

/**
 * What one may do with a thread: write in it (`post`); accept an answer; change its title, kind, tags and
 * language, close and reopen it (`change`); lock, slow, move, merge and split it (`order`).
 */
export interface ThreadAbilities {
  post: boolean;
  acceptAnswer: boolean;
  change: boolean;
  order: boolean;
}

/** What the form of a new thread opens with, for its writer to change. */
export interface NewThreadDraft {
  title: string;
  message: string;
  kind?: ThreadKind;
  /** Null where it is to be found out. */
  language?: Locale | null;
  /** Ids of expertise terms. */
  terms?: string[];
  /** As the server keeps it: under which id it is begun, which version this is, and when it begins by itself. */
  kept?: { id: string; version: number; beginAt: Date | null };
}

/** An expertise term in the reader's language. */
export interface Term {
  id: string;
  label: string;
}

/** Before and after. */
type Changed<Value> = [from: Value, to: Value];

/** What is done to a thread as a whole, as the audit log keeps it. */
export type ThreadAct =
  | { action: "thread.changed"; detail: { title?: Changed<string>; kind?: Changed<ThreadKind>; language?: Changed<Locale>; terms?: Changed<string[]> } }
  | { action: "thread.closed" | "thread.reopened" | "thread.locked" | "thread.unlocked"; detail: Record<string, never> }
  | { action: "thread.slowed"; detail: { seconds: Changed<number> } }
  | { action: "thread.moved"; detail: { teams: Changed<number> } }
  /** All its messages went into another; and the other side of the same. */
  | { action: "thread.merged" | "thread.split"; detail: { into: number; messages: number } }
  | { action: "thread.took_in" | "thread.split_off"; detail: { from: number; messages: number } };

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** Its title, kind, tags, language, standing or pace is another, or messages left it or came to it. */
    "discussion.thread_changed": { threadId: number };
    /** It stands in another team now, whose members read it and nobody else. */
    "discussion.thread_moved": { threadId: number; fromTeamId: number; toTeamId: number };
  }
}
