import { useFetcher } from "@remix-run/react";
import { useEffect, useState, type FormEvent, type KeyboardEvent, type RefObject } from "react";
import { liveField, type SendOutcome } from "./send-message";
import type { ThreadFeed } from "./thread-feed";

interface Composer {
  messageId: string;
  /** under way, until the message has come in like everybody else's */
  sending: boolean;
  outcome: SendOutcome | undefined;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

interface ComposerParts {
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
export function useComposer({ feed, newest, firstMessageId, form, onArrived }: ComposerParts): Composer {
  const fetcher = useFetcher<SendOutcome>();
  const [messageId, setMessageId] = useState(firstMessageId);
  const outcome = fetcher.data;
  const awaited = outcome && "sent" in outcome && outcome.sent.messageId === messageId ? outcome.sent.seq : null;
  const sending = fetcher.state !== "idle" || awaited !== null;

  useEffect(() => {
    if (awaited !== null) feed.expect(awaited);
  }, [feed, awaited]);

  useEffect(() => {
    if (awaited === null || (newest < awaited && feed.snapshot().following)) return;
    const box = messageBox(form.current);
    if (box) box.value = "";
    setMessageId(crypto.randomUUID());
    onArrived(awaited);
  }, [awaited, newest, feed, form, onArrived]);

  return {
    messageId,
    sending,
    outcome: sending ? undefined : outcome,
    onSubmit(event) {
      event.preventDefault();
      if (sending) return;
      const fields = new FormData(event.currentTarget);
      fields.set(liveField, "1");
      fetcher.submit(fields, { method: "post" });
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
