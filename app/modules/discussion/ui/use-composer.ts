import { useEffect, useState, type FormEvent, type KeyboardEvent, type RefObject } from "react";
import { sendMessage, type SendOutcome } from "./send-message";
import type { ThreadFeed } from "./thread-feed";

interface Composer {
  messageId: string;
  /** under way, until the message has come in like everybody else's */
  sending: boolean;
  /** what went wrong with the last try */
  outcome: SendOutcome | undefined;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

interface ComposerParts {
  /** where to send */
  action: string;
  feed: ThreadFeed;
  /** the newest message this browser has */
  newest: number;
  /** id of the next message, chosen when the page was made */
  firstMessageId: string;
  form: RefObject<HTMLFormElement | null>;
  /** called when the message has come in and the box is empty again */
  onArrived: (seq: number) => void;
}

/**
 * Sends a message from an open page. The words stay in the box until the message has come in; when
 * sending fails they stay, and the next try carries the same id, so that it is posted once.
 */
export function useComposer({ action, feed, newest, firstMessageId, form, onArrived }: ComposerParts): Composer {
  const [messageId, setMessageId] = useState(firstMessageId);
  const [outcome, setOutcome] = useState<SendOutcome>();
  const [underWay, setUnderWay] = useState(false);
  const awaited = outcome && "sent" in outcome ? outcome.sent.seq : null;
  const sending = underWay || awaited !== null;

  useEffect(() => {
    if (awaited !== null) feed.expect(awaited);
  }, [feed, awaited]);

  useEffect(() => {
    if (awaited === null || (newest < awaited && feed.snapshot().following)) return;
    const box = messageBox(form.current);
    if (box) box.value = "";
    setMessageId(crypto.randomUUID());
    setOutcome(undefined);
    onArrived(awaited);
  }, [awaited, newest, feed, form, onArrived]);

  async function send(fields: FormData): Promise<void> {
    setUnderWay(true);
    setOutcome(await sendMessage(action, fields));
    setUnderWay(false);
  }

  return {
    messageId,
    sending,
    outcome: sending ? undefined : outcome,
    onSubmit(event) {
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

/** The textarea of a composer's form: what is sent is what stands in it. */
export function messageBox(form: HTMLFormElement | null): HTMLTextAreaElement | null {
  const box = form?.elements.namedItem("message");
  return box instanceof HTMLTextAreaElement ? box : null;
}
