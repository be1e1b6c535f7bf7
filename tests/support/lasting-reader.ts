import { io, type Socket } from "socket.io-client";
import { onTestFinished } from "vitest";
import type { MessagesSince, ThreadChannelEvents } from "~/modules/discussion/contract";
import { ThreadFeed } from "~/modules/discussion/ui/thread-feed";
import { realtimePath, type SubscribeAnswer } from "~/platform/realtime/channels";

/** A reader's page of a thread that stays open: it reconnects by itself, and takes in messages by the code that pages have. */
export class LastingReader {
  readonly feed: ThreadFeed;
  /** Whether the thread is followed at the moment. */
  isFollowing = false;
  private readonly told = new Set<number>();
  private readonly socket: Socket;

  constructor(server: string, { cookie, threadId, path }: { cookie: string; threadId: number; path: string }, origin = server) {
    const channel = `thread:${threadId}`;
    this.feed = new ThreadFeed({ messages: [], authors: {}, last: 0, answerSeq: null, change: 0 }, "en", async (seq, change) => {
      const answer = await fetch(`${server}${path}/messages?since=${seq}&change=${change}`, { headers: { accept: "application/json", cookie } });
      if (!answer.ok) throw new Error(`The server answers ${answer.status}`);
      return (await answer.json()) as MessagesSince;
    });
    this.socket = io(server, { path: realtimePath, transports: ["websocket"], forceNew: true, reconnectionDelay: 100, reconnectionDelayMax: 500, extraHeaders: { origin, cookie } });
    this.socket.on("connect", () => {
      this.socket.emit("subscribe", channel, (answer: SubscribeAnswer) => {
        this.isFollowing = answer.ok;
        this.feed.hear(answer.ok ? "subscribed" : "refused", null);
      });
    });
    this.socket.on("disconnect", () => (this.isFollowing = false));
    this.socket.onAny((event: string, payload: unknown) => {
      if (event === "message_posted") this.told.add((payload as ThreadChannelEvents["message_posted"]).message.seq);
      this.feed.hear(event, payload);
    });
    onTestFinished(() => void this.socket.disconnect());
  }

  /** How many messages came by themselves, without being fetched. */
  get heard(): number {
    return this.told.size;
  }

  /** What stands on the page, in its order. */
  get shown(): number[] {
    return this.feed.snapshot().messages.map(({ seq }) => seq);
  }

  /** As a page does that could not fetch, or was woken up. */
  wakeUp(): Promise<void> {
    return this.feed.catchUp();
  }
}
