import type { MessageRun } from "./contract";
import { messageElementId } from "./hrefs";
import type { ThreadView } from "./thread-view.server";

/** At hand while the server renders; what encodes a page's data looks at names alone. */
const whole = Symbol("the run with its words");

/**
 * A thread as it travels inside its own page. The words of its messages stand in the page already, and would double it;
 * what else a message has is one text, which takes a tenth of what fifty objects do.
 */
export interface ThreadInPage extends Omit<ThreadView, keyof MessageRun> {
  run: string;
  [whole]?: MessageRun;
}

/** Makes a thread ready to travel inside its page. */
export function inPage({ messages, authors, ...facts }: ThreadView): ThreadInPage {
  const withoutWords = messages.map(({ html: _html, ...line }) => line);
  return { ...facts, run: JSON.stringify({ messages: withoutWords, authors }), [whole]: { messages, authors } };
}

/** The thread whole again: rendered by the server, come with its page, or fetched by a page that was there before. */
export function wholeThread(thread: ThreadView | ThreadInPage): ThreadView {
  if (!("run" in thread)) return thread;
  const { run, [whole]: atHand, ...facts } = thread;
  return { ...facts, ...(atHand ?? withWordsOfPage(JSON.parse(run) as MessageRun)) };
}

/** Reads the words off the page. */
const withWordsOfPage = ({ messages, authors }: MessageRun): MessageRun => ({
  messages: messages.map((line) => ({ ...line, html: document.querySelector(`#${messageElementId(line.seq)} .prose`)?.innerHTML ?? "" })),
  authors,
});
