/** Why a changed thread stands where it does on one's page; in words beside it. */
export type ThreadReason = "mentioned" | "asked" | "announcement" | "answer_to_you" | "you_asked" | "watching" | "you_wrote" | "your_field" | "open_question";

/** What ties a thread to one reader. */
export interface ThreadTies {
  /** Something unread in it calls the reader by name, or as one of the team or who leads it. */
  mentioned: boolean;
  /** It is a question without an answer that was passed on to the reader. */
  asked: boolean;
  announcement: boolean;
  /** The reader started it. */
  started: boolean;
  /** The reader chose to hear everything of it. */
  watching: boolean;
  /** The reader has written in it. */
  wrote: boolean;
  /** It is a question that has no accepted answer. */
  open: boolean;
  /** Its tags touch the reader's own fields. */
  ownField: boolean;
}

/** The reasons from the weightiest, each with what it asks of a thread. Who is called goes first; what concerns one's own words goes before one's field, and both before mere news. */
const reasons: [ThreadReason, (ties: ThreadTies) => boolean][] = [
  ["mentioned", (ties) => ties.mentioned],
  ["asked", (ties) => ties.asked && ties.open],
  ["announcement", (ties) => ties.announcement],
  ["answer_to_you", (ties) => ties.started && ties.open],
  ["you_asked", (ties) => ties.started],
  ["watching", (ties) => ties.watching],
  ["you_wrote", (ties) => ties.wrote],
  ["your_field", (ties) => ties.ownField],
  ["open_question", (ties) => ties.open],
];

/** The weightiest reason why a thread matters to its reader; null when it is only news of their team. */
export function reasonFor(ties: ThreadTies): ThreadReason | null {
  return reasons.find(([, applies]) => applies(ties))?.[0] ?? null;
}

/** Orders changed things by what they are to the reader; among equals the order they came in, latest first, stays. */
export function byWeight<Thing extends { reason: ThreadReason | null }>(things: Thing[]): Thing[] {
  const place = ({ reason }: Thing) => (reason === null ? reasons.length : reasons.findIndex(([name]) => name === reason));
  return [...things].sort((one, other) => place(one) - place(other));
}
