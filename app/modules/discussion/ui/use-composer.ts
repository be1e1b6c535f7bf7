import { useCallback, useEffect, useState, type FormEvent, type KeyboardEvent, type MutableRefObject, type RefObject } from "react";
import { messageBox } from "./message-box";
import { sendMessage, type SendOutcome } from "./send-message";
import type { ThreadFeed } from "./thread-feed";
import { useKeptDraft, type SyncState } from "./use-kept-draft";
import { tryAgain } from "./waiting/try-again";
import { elsewhere, forgetWaiting, keepWaiting, waitingFrom } from "./waiting/waiting-message";

interface Composer {
  messageId: string;
  /** under way, until the message has come in like everybody else's */
  sending: boolean;
  /** what went wrong with the last try */
  outcome: SendOutcome | undefined;
  /** words that were not sent were put back into the box */
  restored: boolean;
  /** writes down what stands in the box */
  keep: MutableRefObject<() => void>;
  /** how the words in the box stand to those on the server */
  sync: MutableRefObject<SyncState>;
  /** empties the box for another message */
  startAnew: () => void;
  /** goes on with the words in the box under another id: others were sent under theirs */
  goOnAs: (messageId: string) => void;
  onInput: () => void;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

interface ComposerParts {
  /** where to send */
  action: string;
  feed: ThreadFeed;
  /** who writes */
  me: number;
  /** of the thread */
  title: string;
  /** the newest message this browser has */
  newest: number;
  /** id of the next message, chosen when the page was made */
  firstMessageId: string;
  /** what the server keeps of this thread, with which the box opened */
  server: { messageId: string; version: number } | null;
  form: RefObject<HTMLFormElement | null>;
  /** called when the message has come in and the box is empty again, with what in it named nobody */
  onArrived: (seq: number, namedNobody: string[]) => void;
}

/**
 * Sends a message from an open page. The words stay in the box until the message has come in, and in the
 * browser beyond this page. When nobody answers it waits and is sent again by itself, from here or from the
 * page that is open next (`Outbox`), always under the same id, so that it is posted once; whoever goes on
 * writing sends it themselves.
 */
export function useComposer({ action, me, title, feed, newest, firstMessageId, server, form, onArrived }: ComposerParts): Composer {
  const [messageId, setMessageId] = useState(firstMessageId);
  const [outcome, setOutcome] = useState<SendOutcome>();
  const [underWay, setUnderWay] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [restored, setRestored] = useState(false);
  const { keep, forget, sync } = useKeptDraft({
    me, place: action, form, messageId, server,
    onFound(draft) {
      setMessageId(draft.messageId);
      setRestored(true);
      const select = form.current?.elements.namedItem("language");
      if (select instanceof HTMLSelectElement && [...select.options].some(({ value }) => value === draft.language)) select.value = draft.language;
    },
    onOutgoing: () => startAnew(),
  });
  const startAnew = useCallback(() => {
    const box = messageBox(form.current);
    if (box) box.value = "";
    forget.current();
    setMessageId(crypto.randomUUID());
    setOutcome(undefined);
    setRestored(false);
  }, [form, forget]);
  const sent = outcome && "sent" in outcome ? outcome.sent : null;
  const awaited = sent?.seq ?? null;
  const sending = underWay || awaited !== null;

  useEffect(() => {
    if (awaited !== null) feed.expect(awaited);
  }, [feed, awaited]);

  useEffect(() => {
    if (sent === null || (newest < sent.seq && feed.snapshot().following)) return;
    startAnew();
    onArrived(sent.seq, sent.namedNobody);
  }, [sent, newest, feed, onArrived, startAnew]);

  useEffect(() => {
    if (!waiting || sending) return;
    return tryAgain(() => {
      if (document.visibilityState === "visible") form.current?.requestSubmit();
    });
  }, [waiting, sending, form]);

  async function send(fields: FormData): Promise<void> {
    setUnderWay(true);
    fields.set("draft", String(sync.current.version));
    const message = waitingFrom(action, fields, title);
    keepWaiting(localStorage, me, message);
    const result = await sendMessage(action, fields);
    if ("refused" in result) keepWaiting(localStorage, me, { ...message, kept: "refused" });
    else if ("sent" in result || "errors" in result) forgetWaiting(localStorage, me, message.messageId);
    if ("sent" in result && result.sent.threadId) {
      forget.current();
      return location.assign(`${elsewhere(action, result.sent.threadId)}#message-${result.sent.seq}`);
    }
    setOutcome(result);
    setWaiting("unreachable" in result || "signedOut" in result);
    setUnderWay(false);
  }

  return {
    messageId,
    sending,
    outcome: sending ? undefined : outcome,
    restored,
    onInput() {
      setWaiting(false);
      forgetWaiting(localStorage, me, messageId);
    },
    keep, sync, startAnew, goOnAs: setMessageId,
    onSubmit(event) {
      // To be sent later: a page of its own asks when.
      if ((event.nativeEvent as SubmitEvent).submitter?.getAttribute("value") === "later") return;
      event.preventDefault();
      if (!sending) void send(new FormData(event.currentTarget));
    },
    onKeyDown(event) {
      if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey) || event.nativeEvent.isComposing) return;
      event.preventDefault();
      form.current?.requestSubmit();
    },
  };
}
