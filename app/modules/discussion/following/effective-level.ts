import type { AttentionLevel } from "../contract";

/** What ties a person to a thread. */
export interface ThreadTies {
  /** What they chose for the thread; null follows the team. */
  thread: AttentionLevel | null;
  /** What they chose for its team. */
  team: AttentionLevel | null;
  /** They have written in it. */
  wrote: boolean;
}

/**
 * How closely somebody follows a thread. Their choice for the thread goes before all else. Without one,
 * writing in a thread makes one track it, unless the whole team is muted; and a team that is tracked
 * shows its new threads, not every reply, so its threads are normal until one writes there.
 */
export function effectiveLevel({ thread, team, wrote }: ThreadTies): AttentionLevel {
  if (thread !== null) return thread;
  if (team === "muted" || team === "watching") return team;
  return wrote ? "tracking" : "normal";
}
