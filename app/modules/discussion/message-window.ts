import { windowSize } from "./contract";

/** Where in a thread to look: round a message, before one or after one. */
export interface WindowWish {
  around?: number | undefined;
  before?: number | undefined;
  after?: number | undefined;
}

/** How many messages already read stand above the one looked for, so that it is met in its context. */
const lead = 8;

/**
 * Which messages a page of the thread shows, by sequence number, both ends included. Numbers have no
 * gap, so this is arithmetic and no query. Without a wish the page shows the first unread message.
 */
export function messageWindow(wish: WindowWish, { last, read }: { last: number; read: number }): { from: number; to: number } {
  if (wish.around !== undefined) return startingAt(wish.around - lead, last);
  if (wish.before !== undefined) return startingAt(wish.before - windowSize, last);
  if (wish.after !== undefined) return startingAt(wish.after + 1, last);
  return startingAt(read + 1 - lead, last);
}

/** A full window if the thread has one, moved to lie within it. */
function startingAt(wished: number, last: number): { from: number; to: number } {
  const from = Math.max(1, Math.min(wished, last - windowSize + 1));
  return { from, to: Math.min(last, from + windowSize - 1) };
}
