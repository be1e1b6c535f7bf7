import type { Locale } from "~/platform/i18n/locales";
import { windowSize, type LiveAuthor, type MessageLine, type MessageRun, type MessagesBeside, type MessagesSince, type ThreadChannelEvents } from "../contract";

/** What a page of a thread shows of its messages, as far as this browser knows. */
export interface FeedState extends MessageRun {
  /** The thread's highest sequence number heard of. */
  last: number;
  answerSeq: number | null;
  /** Up to which number the changes of messages are in what is shown, and the highest number heard of. */
  change: number;
  lastChange: number;
  /** Whether the window reaches the thread's end, so that what is new belongs into it. */
  following: boolean;
  /** The last message that did not come in by itself: the page brought it, or its reader went on to it. */
  loaded: number;
  /** Something is missing and could not be fetched; it is tried again. */
  behind: boolean;
  /** The reader may no longer follow this thread. */
  closed: boolean;
  /** The latest message that came in while the page was open, for a screen reader to say. */
  arrived: number | null;
}

/** The part of a thread view that a feed begins with. */
export type FeedStart = Pick<FeedState, "messages" | "authors" | "last" | "answerSeq" | "change">;

/** Fetches what stands after a sequence number and a change number; null when the thread may not be read any more. */
export type FetchSince = (seq: number, change: number) => Promise<MessagesSince | null>;

/** How long an event may take to bring what is known to have happened. */
const expectMilliseconds = 500;

/** Most messages that a page holds when its window is widened: what is further off is let go of, and fetched again. */
const mostHeld = 3 * windowSize;

/**
 * The one way in which messages and changes of them come into an open page, the reader's own included.
 * Live events are hints: they are merged by sequence number, of one message the later change counts, and a
 * gap in either numbers, a reconnection or a wake-up fetches what lacks.
 * So a stale view and any part of its events end in the view of a fresh load.
 */
export class ThreadFeed {
  private state: FeedState;
  private readonly listeners = new Set<() => void>();
  private fetching: Promise<void> | undefined;
  private fetchAgain = false;
  /** Whether the window is another than the one that the page was loaded with. */
  widened = false;

  constructor(start: FeedStart, private readonly locale: Locale, private readonly fetchSince: FetchSince) {
    this.state = stateOf(start);
  }

  readonly snapshot = (): FeedState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /**
   * The feed of a page loaded again: what was heard meanwhile and goes beyond it is kept. A page that stayed where
   * it was keeps the window that its reader has widened; what has changed in it is caught up with.
   */
  renewed(start: FeedStart, stayed: boolean): ThreadFeed {
    const feed = new ThreadFeed(start, this.locale, this.fetchSince);
    if (stayed && this.widened) {
      feed.widened = true;
      feed.state = { ...this.state, behind: false, closed: false };
      feed.merge(start, { last: start.last, lastChange: start.change, answerSeq: start.answerSeq });
      return feed;
    }
    const { messages, authors, last, lastChange } = this.state;
    const end = start.messages.at(-1)?.seq ?? 0;
    const shown = new Set(start.messages.map(({ seq }) => seq));
    feed.merge({ messages: messages.filter(({ seq }) => seq > end || shown.has(seq)), authors }, { last, lastChange });
    return feed;
  }

  /**
   * Takes in messages that stand right beside the window, on a side of it, and lets go of those on the other side that are too many.
   * What changed in them while they were on their way is caught up with.
   */
  widen(run: MessagesBeside, side: "earlier" | "later"): void {
    const held = this.state.messages;
    const [first = 0, end = 0] = [held[0]?.seq, held.at(-1)?.seq];
    const all = side === "earlier" ? [...run.messages.filter(({ seq }) => seq < first), ...held] : [...held, ...run.messages.filter(({ seq }) => seq > end)];
    const messages = side === "earlier" ? all.slice(0, mostHeld) : all.slice(-mostHeld);
    const newest = messages.at(-1)?.seq ?? 0;
    this.widened = true;
    this.change({ messages, authors: { ...run.authors, ...this.state.authors }, following: newest >= this.state.last, loaded: side === "later" ? newest : this.state.loaded, change: Math.min(this.state.change, run.change) });
    if (this.lacks) void this.catchUp();
  }

  /** Takes an event of the thread's channel, or of the connection that carries it. */
  hear(event: string, payload: unknown): void {
    if (event === "message_posted") this.hearMessage(payload as ThreadChannelEvents["message_posted"]);
    else if (event === "message_changed") this.hearChange(payload as ThreadChannelEvents["message_changed"]);
    else if (event === "answer_changed") this.hearAnswer(payload as ThreadChannelEvents["answer_changed"]);
    else if (event === "subscribed") void this.catchUp();
    else if (event === "channel_closed" || event === "refused") this.change({ closed: true });
  }

  private hearMessage({ message, author }: ThreadChannelEvents["message_posted"]): void {
    this.merge(this.runOf(message, author), { last: message.seq, lastChange: message.change ?? 0, arrived: message.seq });
    if (this.lacks) void this.catchUp();
  }

  private hearChange({ message, author }: ThreadChannelEvents["message_changed"]): void {
    const change = message.change ?? 0;
    const next = change === this.state.change + 1;
    // A fetch under way may have been answered before this happened.
    this.fetchAgain = true;
    this.merge(this.runOf(message, author), { last: message.seq, lastChange: change, ...(next ? { change } : {}) });
    if (this.lacks) void this.catchUp();
  }

  private runOf = (message: MessageLine, author: LiveAuthor): MessageRun => ({ messages: [message], authors: { [author.id]: inLanguage(author, this.locale) } });

  private hearAnswer({ answerSeq }: ThreadChannelEvents["answer_changed"]): void {
    // A fetch under way may have been answered before this happened, so one more follows it.
    this.fetchAgain = true;
    this.change({ answerSeq });
  }

  /** Awaits a message the server has taken; when no event brings it soon, it is fetched. */
  expect(seq: number): void {
    setTimeout(() => {
      if (this.state.last < seq || this.lacks) void this.catchUp();
    }, expectMilliseconds);
  }

  /** Awaits a change the server has made, in the same way. */
  expectChange(change: number): void {
    setTimeout(() => {
      if (this.state.change < change) void this.catchUp();
    }, expectMilliseconds);
  }

  /** Whether messages before the newest one are missing, or changes before the last. */
  get lacks(): boolean {
    return this.state.change < this.state.lastChange || (this.state.following && endOf(this.state) < this.state.last);
  }

  /** Fetches what lacks. Calls while one is under way are one more fetch after it. */
  catchUp(): Promise<void> {
    if (this.fetching) {
      this.fetchAgain = true;
      return this.fetching;
    }
    this.fetching = this.fetchAll().finally(() => {
      this.fetching = undefined;
    });
    return this.fetching;
  }

  private async fetchAll(): Promise<void> {
    try {
      do {
        this.fetchAgain = false;
        const run = await this.fetchSince(this.state.following ? endOf(this.state) : this.state.last, this.state.change);
        if (!run) return this.change({ closed: true });
        const { last, answerSeq, change, lastChange } = run;
        this.merge(run, { last, answerSeq, change, lastChange, changed: run.changed, arrived: run.messages.at(-1)?.seq });
        // The server's word counts: whatever an event claimed beyond it must not be asked for again and again.
        this.change({ lastChange: Math.max(lastChange, this.state.change) });
      } while (this.fetchAgain || this.lacks);
      this.change({ behind: false });
    } catch {
      this.change({ behind: true });
    }
  }

  private merge(run: MessageRun, { arrived, answerSeq = this.state.answerSeq, changed = [], ...heard }: Heard): void {
    const { messages, fresh } = merged(this.state, run.messages, changed);
    this.change({
      messages,
      authors: messages === this.state.messages ? this.state.authors : { ...run.authors, ...this.state.authors },
      last: Math.max(heard.last, this.state.last),
      change: Math.max(heard.change ?? 0, this.state.change),
      lastChange: Math.max(heard.lastChange, this.state.lastChange),
      answerSeq,
      arrived: arrived !== undefined && fresh.includes(arrived) ? arrived : this.state.arrived,
    });
  }

  private change(part: Partial<FeedState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** What came along with messages: how far the thread goes now, as far as it was told. */
interface Heard {
  last: number;
  lastChange: number;
  change?: number;
  /** later states of messages that may be shown */
  changed?: MessageLine[];
  answerSeq?: number | null;
  arrived?: number | undefined;
}

/** Takes in messages that are new, where the window reaches the thread's end, and later states of those it holds. */
function merged({ messages: shown, following }: FeedState, told: MessageLine[], changed: MessageLine[]): { messages: MessageLine[]; fresh: number[] } {
  const held = new Map(shown.map((message) => [message.seq, message]));
  const fresh = following ? told.filter(({ seq }) => !held.has(seq)) : [];
  for (const message of fresh) held.set(message.seq, message);
  const later = [...told, ...changed].filter(({ seq, change = 0 }) => {
    const known = held.get(seq);
    return known !== undefined && change > (known.change ?? 0);
  });
  for (const message of later) held.set(message.seq, message);
  const differs = fresh.length > 0 || later.length > 0;
  return { messages: differs ? [...held.values()].sort((a, b) => a.seq - b.seq) : shown, fresh: fresh.map(({ seq }) => seq) };
}

const stateOf = (start: FeedStart): FeedState => ({
  ...start,
  lastChange: start.change,
  following: (start.messages.at(-1)?.seq ?? 0) >= start.last,
  loaded: start.messages.at(-1)?.seq ?? 0,
  behind: false,
  closed: false,
  arrived: null,
});

/** The last message up to which there is no gap, counted from the window's first. */
function endOf({ messages }: FeedState): number {
  let end = messages[0]?.seq ?? 1;
  for (const { seq } of messages) {
    if (seq > end + 1) break;
    end = seq;
  }
  return messages.length === 0 ? 0 : end;
}

const inLanguage = ({ id: _id, city, ...author }: LiveAuthor, locale: Locale) => ({ ...author, city: city?.[locale] ?? null });
