import type { AttentionLevel } from "~/modules/discussion/contract";
import type { Reason } from "./contract";

/** What decides whether somebody is told of a message. */
export interface MessageFacts {
  /** The person is called by name in it. */
  named: boolean;
  /** They are called as one of the team, or as one who leads it. */
  called: boolean;
  /** How closely they follow the thread. */
  level: AttentionLevel;
  /** They track the team and have chosen nothing else for the thread: they are told of new threads. */
  wantsNewThreads: boolean;
  /** They belong to the team. */
  member: boolean;
  /** It is the thread's first message. */
  first: boolean;
  announcement: boolean;
  /** It stands in a conversation of a few people, of whom they are one. */
  direct: boolean;
}

/** Why somebody is told of a message; null when they are not. Whoever muted it is reached by name alone. */
export function reasonFor({ named, called, level, wantsNewThreads, member, first, announcement, direct }: MessageFacts): Reason | null {
  if (named) return "mention";
  if (level === "muted") return null;
  if (direct) return "direct";
  if (called) return "mention";
  if (first && announcement && member) return "announcement";
  if (level === "watching" || level === "tracking") return level;
  return first && wantsNewThreads ? "new_thread" : null;
}
