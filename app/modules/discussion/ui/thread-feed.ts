import type { Locale } from "~/platform/i18n/locales";
import type { LiveAuthor, MessageRun, MessagesSince, ThreadChannelEvents } from "../contract";

/** What a page of a thread shows of its messages, as far as this browser knows. */
export interface FeedState extends MessageRun {
  /** The thread's highest sequence number heard of. */
  last: number;
  answerSeq: number | null;
  /** Whether the window reaches the thread's end, so that what is new belongs into it. */
  following: boolean;
  /** Something is missing and could not be fetched; it is tried again. */
  behind: boolean;
  /** The reader may no longer follow this thread. */
  closed: boolean;
  /** The latest message that came in while the page was open, for a screen reader to say. */
  arrived: number | null;
}

/** The part of a thread view that a feed begins with. */
export type FeedStart = Pick<FeedState, "messages" | "authors" | "last" | "answerSeq">;

/** Fetches what stands after a sequence number; null when the thread may not be read any more. */
export type FetchSince = (seq: number) => Promise<MessagesSince | null>;

/** How long an event may take to bring a message that is known to be posted. */
const expectMilliseconds = 500;

/**
 * The one way in which messages come into an open page, the author's own included. Live events are
 * hints: they are merged by sequence number, and a gap, a reconnection or a wake-up fetches what lacks.
 * So a stale view and any part of its events end in the view of a fresh load.
 */
export class ThreadFeed {
  private state: FeedState;
  private readonly listeners = new Set<() => void>();
  private fetching: Promise<void> | undefined;
  private fetchAgain = false;

  constructor(start: FeedStart, private readonly locale: Locale, private readonly fetchSince: FetchSince) {
    this.state = stateOf(start);
  }

  readonly snapshot = (): FeedState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** The feed of a page loaded again: what was heard meanwhile and goes beyond it is kept. */
  renewed(start: FeedStart): ThreadFeed {
    const feed = new ThreadFeed(start, this.locale, this.fetchSince);
    const { messages, authors, last } = this.state;
    const end = start.messages.at(-1)?.seq ?? 0;
    feed.merge({ messages: messages.filter(({ seq }) => seq > end), authors }, last, start.answerSeq, null);
    return feed;
  }

  /** Takes an event of the thread's channel, or of the connection that carries it. */
  hear(event: string, payload: unknown): void {
    if (event === "message_posted") this.hearMessage(payload as ThreadChannelEvents["message_posted"]);
    else if (event === "answer_changed") this.hearAnswer(payload as ThreadChannelEvents["answer_changed"]);
    else if (event === "subscribed") void this.catchUp();
    else if (event === "channel_closed" || event === "refused") this.change({ closed: true });
  }

  private hearMessage({ message, author }: ThreadChannelEvents["message_posted"]): void {
    this.merge({ messages: [message], authors: { [author.id]: inLanguage(author, this.locale) } }, message.seq, this.state.answerSeq, message.seq);
    if (this.lacks) void this.catchUp();
  }

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

  /** Whether messages before the newest one are missing. */
  get lacks(): boolean {
    return this.state.following && endOf(this.state) < this.state.last;
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
        const run = await this.fetchSince(this.state.following ? endOf(this.state) : this.state.last);
        if (!run) return this.change({ closed: true });
        this.merge(run, run.last, run.answerSeq, run.messages.at(-1)?.seq ?? null);
      } while (this.fetchAgain || this.lacks);
      this.change({ behind: false });
    } catch {
      this.change({ behind: true });
    }
  }

  private merge(run: MessageRun, last: number, answerSeq: number | null, arrived: number | null): void {
    const newest = Math.max(last, this.state.last);
    const fresh = this.state.following ? run.messages.filter(({ seq }) => !this.state.messages.some((known) => known.seq === seq)) : [];
    const messages = fresh.length > 0 ? [...this.state.messages, ...fresh].sort((a, b) => a.seq - b.seq) : this.state.messages;
    this.change({
      messages,
      authors: fresh.length > 0 ? { ...run.authors, ...this.state.authors } : this.state.authors,
      last: newest,
      answerSeq,
      arrived: arrived !== null && fresh.some(({ seq }) => seq === arrived) ? arrived : this.state.arrived,
    });
  }

  private change(part: Partial<FeedState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

const stateOf = (start: FeedStart): FeedState => ({
  ...start,
  following: (start.messages.at(-1)?.seq ?? 0) >= start.last,
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
