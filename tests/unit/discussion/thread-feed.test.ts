import { describe, expect, it } from "vitest";
import type { LiveAuthor, MessageLine, MessagesSince } from "~/modules/discussion/contract";
import { messageWindow } from "~/modules/discussion/message-window";
import { ThreadFeed, type FeedStart } from "~/modules/discussion/ui/thread-feed";
import { randomFrom } from "./random";

const inSix = (city: string) => ({ en: city, fr: city, es: city, ar: city, ru: city, zh: city });
const writer = (id: number): LiveAuthor => ({ id, name: `Person ${id}`, handle: `p${id}`, zone: "UTC", city: inSix("Dakar") });
const shownAs = ({ id: _id, city, ...author }: LiveAuthor) => ({ ...author, city: city?.fr ?? null });

/** A thread as a server keeps it. */
class Server {
  messages: MessageLine[] = [];
  answerSeq: number | null = null;
  lastChange = 0;

  post(): number {
    const seq = this.messages.length + 1;
    this.messages.push({ seq, by: 1 + (seq % 3), at: seq, lang: "en", html: `<p>${seq}</p>` });
    return seq;
  }

  /** Edits, deletes or marks a message: whatever happens, it is another line with the next number. */
  change(seq: number): void {
    this.lastChange++;
    this.messages[seq - 1] = { ...this.messages[seq - 1]!, change: this.lastChange, html: `<p>${seq} as changed ${this.lastChange}</p>` };
  }

  since(seq: number, change: number, limit = 200): MessagesSince {
    const messages = this.messages.filter((message) => message.seq > seq).slice(0, limit);
    const later = this.messages.filter((message) => !messages.includes(message) && (message.change ?? 0) > change);
    const changed = later.sort((a, b) => (a.change ?? 0) - (b.change ?? 0)).slice(0, limit);
    const told = changed.length < limit ? this.lastChange : (changed.at(-1)?.change ?? change);
    return { messages, authors: this.authorsOf(messages), last: this.messages.length, answerSeq: this.answerSeq, changed, change: told, lastChange: this.lastChange };
  }

  fresh(from = 1, to = Infinity): FeedStart {
    const messages = this.messages.filter(({ seq }) => seq >= from && seq <= to);
    return { messages, authors: this.authorsOf(messages), last: this.messages.length, answerSeq: this.answerSeq, change: this.lastChange };
  }

  beside(from: number, to: number) {
    const { messages, authors } = this.fresh(from, to);
    return { messages, authors, change: this.lastChange };
  }

  event(seq: number) {
    const message = this.messages[seq - 1]!;
    return { message, author: writer(message.by) };
  }

  private authorsOf = (messages: MessageLine[]) => Object.fromEntries(messages.map(({ by }) => [by, shownAs(writer(by))]));
}

function serverWith(count: number): Server {
  const server = new Server();
  for (let place = 0; place < count; place++) server.post();
  return server;
}

const shown = (feed: ThreadFeed) => {
  const { messages, authors, last, answerSeq, change } = feed.snapshot();
  return { messages, authors, last, answerSeq, change };
};

const settled = async (feed: ThreadFeed) => {
  await feed.catchUp();
  await feed.catchUp();
};

describe("an open thread", () => {
  it("ends in the view of a fresh load, whichever events are lost, doubled or out of order", async () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomFrom(seed);
      const server = serverWith(1 + random.below(5));
      const feed = new ThreadFeed(server.fresh(), "fr", async (seq, change) => {
        const answer = server.since(seq, change, 3);
        await Promise.resolve();
        if (random.below(4) === 0) throw new Error("lost");
        return answer;
      });
      const late: (() => void)[] = [];
      for (let turn = 0; turn < 25; turn++) {
        const happened = random.below(8);
        if (happened > 4) {
          const seq = 1 + random.below(server.messages.length);
          server.change(seq);
          const send = () => feed.hear("message_changed", server.event(seq));
          const fate = random.below(4);
          if (fate === 0) late.push(send);
          if (fate > 1) send();
          if (fate > 2) send();
        } else if (happened === 0) {
          server.answerSeq = random.one([null, 1]);
          const { answerSeq } = server;
          if (random.below(2) === 0) feed.hear("answer_changed", { answerSeq });
        } else {
          const seq = server.post();
          const send = () => feed.hear("message_posted", server.event(seq));
          const fate = random.below(4);
          if (fate === 0) late.push(send);
          if (fate > 1) send();
          if (fate > 2) send();
        }
        if (random.below(5) === 0) late.shift()?.();
        if (random.below(6) === 0) await Promise.resolve();
      }
      late.reverse().forEach((send) => send());
      do {
        feed.hear("subscribed", null);
        await settled(feed);
      } while (feed.snapshot().behind);
      expect(shown(feed), `seed ${seed}`).toEqual(server.fresh());
    }
  });

  it("shows a message at once when it is the next one, without asking the server", () => {
    const server = serverWith(2);
    const feed = new ThreadFeed(server.fresh(), "fr", () => Promise.reject(new Error("not asked")));
    feed.hear("message_posted", server.event(server.post()));
    expect(feed.snapshot()).toMatchObject({ last: 3, arrived: 3, behind: false });
    expect(shown(feed)).toEqual(server.fresh());
  });

  it("fetches what lies in a gap", async () => {
    const server = serverWith(2);
    const asked: number[] = [];
    const feed = new ThreadFeed(server.fresh(), "fr", async (seq, change) => {
      asked.push(seq);
      return server.since(seq, change);
    });
    server.post();
    feed.hear("message_posted", server.event(server.post()));
    expect(feed.lacks).toBe(true);
    await settled(feed);
    expect(asked[0]).toBe(2);
    expect(shown(feed)).toEqual(server.fresh());
  });

  it("shows a change at once when it is the next one, and fetches those before when it is not", async () => {
    const server = serverWith(3);
    let asked = 0;
    const feed = new ThreadFeed(server.fresh(), "fr", async (seq, change) => {
      asked++;
      return server.since(seq, change);
    });
    server.change(2);
    feed.hear("message_changed", server.event(2));
    expect([shown(feed), asked]).toEqual([server.fresh(), 0]);
    server.change(1);
    server.change(3);
    feed.hear("message_changed", server.event(3));
    expect(feed.lacks).toBe(true);
    await settled(feed);
    expect([shown(feed), asked > 0]).toEqual([server.fresh(), true]);
  });

  it("does not let an older state of a message come back", () => {
    const server = serverWith(2);
    const feed = new ThreadFeed(server.fresh(), "fr", () => Promise.reject(new Error("not asked")));
    const before = server.event(2);
    server.change(2);
    feed.hear("message_changed", server.event(2));
    feed.hear("message_posted", before);
    expect(shown(feed)).toEqual(server.fresh());
  });

  it("keeps a window in the middle as it is, and tells how far the thread goes", async () => {
    const server = serverWith(120);
    const feed = new ThreadFeed(server.fresh(30, 79), "fr", async (seq, change) => server.since(seq, change));
    feed.hear("message_posted", server.event(server.post()));
    for (const seq of [5, 40, 100]) {
      server.change(seq);
      feed.hear("message_changed", server.event(seq));
    }
    await settled(feed);
    expect(shown(feed)).toEqual({ ...server.fresh(30, 79), last: 121 });
  });

  it("keeps what it heard when an older page arrives late", () => {
    const server = serverWith(3);
    const stale = server.fresh();
    const feed = new ThreadFeed(stale, "fr", async (seq, change) => server.since(seq, change));
    feed.hear("message_posted", server.event(server.post()));
    server.change(1);
    feed.hear("message_changed", server.event(1));
    const renewed = feed.renewed({ ...stale }, true);
    expect(shown(renewed)).toEqual({ ...server.fresh(), change: 0 });
    expect(renewed.lacks).toBe(true);
  });

  it("is widened with what stands beside its window, holds three windows at most, and hears what is new once it reaches the end", async () => {
    const server = serverWith(400);
    const feed = new ThreadFeed(server.fresh(201, 250), "fr", async (seq, change) => server.since(seq, change));
    const held = () => [feed.snapshot().messages[0]?.seq, feed.snapshot().messages.at(-1)?.seq, feed.snapshot().following];
    feed.widen(server.beside(151, 200), "earlier");
    feed.widen(server.beside(101, 150), "earlier");
    expect(held()).toEqual([101, 250, false]);
    feed.widen(server.beside(51, 100), "earlier");
    expect(held()).toEqual([51, 200, false]);
    for (const first of [201, 251, 301, 351]) feed.widen(server.beside(first, first + 49), "later");
    expect(held()).toEqual([251, 400, true]);
    feed.hear("message_posted", server.event(server.post()));
    await settled(feed);
    expect(held()).toEqual([251, 401, true]);
  });

  it("catches up with what changed in its neighbours while they were on their way, and with what a page loaded again tells", async () => {
    const server = serverWith(200);
    const feed = new ThreadFeed(server.fresh(101, 150), "fr", async (seq, change) => server.since(seq, change));
    const onTheWay = server.beside(51, 100);
    server.change(60);
    feed.hear("message_changed", server.event(60));
    await settled(feed);
    feed.widen(onTheWay, "earlier");
    await settled(feed);
    expect(shown(feed)).toEqual({ ...server.fresh(51, 150), last: 200 });

    server.change(70);
    const stayed = feed.renewed(server.fresh(101, 150), true);
    expect(stayed.lacks).toBe(true);
    await stayed.catchUp();
    expect(shown(stayed)).toEqual({ ...server.fresh(51, 150), last: 200 });
    expect(shown(feed.renewed(server.fresh(1, 50), false))).toEqual(server.fresh(1, 50));
  });

  it("says so when it may not be followed any more, or something could not be fetched", async () => {
    const server = serverWith(1);
    const closed = new ThreadFeed(server.fresh(), "fr", async () => null);
    closed.hear("channel_closed", {});
    expect(closed.snapshot().closed).toBe(true);
    const signedOut = new ThreadFeed(server.fresh(), "fr", async () => null);
    await signedOut.catchUp();
    expect(signedOut.snapshot().closed).toBe(true);
    const offline = new ThreadFeed(server.fresh(), "fr", () => Promise.reject(new Error("no link")));
    await offline.catchUp();
    expect(offline.snapshot()).toMatchObject({ behind: true, closed: false });
  });
});

describe("the window of a thread", () => {
  it("always holds what was asked for and never more than fifty", () => {
    for (let seed = 1; seed <= 2_000; seed++) {
      const random = randomFrom(seed);
      const last = 1 + random.below(300);
      const read = random.below(last + 1);
      const seq = 1 + random.below(last);
      for (const [wish, held] of [[{ around: seq }, seq], [{ before: seq }, Math.max(1, seq - 1)], [{ after: seq }, Math.min(last, seq + 1)], [{}, Math.min(last, read + 1)]] as const) {
        const { from, to } = messageWindow(wish, { last, read });
        expect(from).toBeGreaterThanOrEqual(1);
        expect(to).toBeLessThanOrEqual(last);
        expect(to - from + 1).toBe(Math.min(50, last));
        expect(held >= from && held <= to, JSON.stringify({ wish, last, read, from, to })).toBe(true);
      }
    }
  });
});
