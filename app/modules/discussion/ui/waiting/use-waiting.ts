import { useCallback, useEffect, useState } from "react";
import { draftKey, forgetDraftOf } from "../kept-draft";
import { sendMessage, type SendOutcome } from "../send-message";
import { tryAgain } from "./try-again";
import { elsewhere, forgetWaiting, keepWaiting, waitingMessage, waitingMessages, type WaitingMessage } from "./waiting-message";

/** A message that was sent from here. */
export interface SentMessage extends WaitingMessage {
  seq: number;
}

interface Waiting {
  /** Not sent yet, or not to be sent again without its author. */
  waiting: WaitingMessage[];
  sent: SentMessage[];
  /** Takes the word of it off the page. */
  dismiss: (messageId: string) => void;
  /** Throws one away that could not be sent. */
  discard: (message: WaitingMessage) => void;
  /** Sends one that could not be sent, as its author wishes. */
  sendOnceMore: (message: WaitingMessage) => void;
}

/** In whose box a message still stands, that composer sends it itself. */
const isInBox = ({ messageId }: WaitingMessage) => document.querySelector(`#composer input[name=messageId][value="${CSS.escape(messageId)}"]`) !== null;

/** One window at a time: the others find it gone, and do not say a second time that it was sent. */
async function alone(messageId: string, work: () => Promise<void>): Promise<void> {
  await ("locks" in navigator ? navigator.locks.request(`meridian-waiting:${messageId}`, work) : work());
}

/** Sends what waits, from whatever page is open, and tells what became of it. `place` changes with the page. */
export function useWaiting(me: number, place: string): Waiting {
  const [waiting, setWaiting] = useState<WaitingMessage[]>([]);
  const [sent, setSent] = useState<SentMessage[]>([]);
  const look = useCallback(() => setWaiting(waitingMessages(localStorage, me).filter((one) => !isInBox(one))), [me]);

  const send = useCallback((messageId: string) => alone(messageId, async () => {
    const message = waitingMessage(localStorage, me, messageId);
    if (!message || message.kept || isInBox(message)) return;
    const fields = new FormData();
    for (const [name, value] of message.fields) fields.append(name, value);
    const outcome = await sendMessage(message.action, fields);
    const kept = whyKept(outcome);
    if ("sent" in outcome) {
      forgetWaiting(localStorage, me, messageId);
      forgetDraftOf(localStorage, draftKey(me, message.action), messageId);
      const { threadId, seq } = outcome.sent;
      setSent((before) => [...before, { ...message, ...(threadId ? { action: elsewhere(message.action, threadId) } : {}), seq }]);
    } else if (kept) keepWaiting(localStorage, me, { ...message, kept });
  }), [me]);

  const sendAll = useCallback(async () => {
    for (const { messageId } of waitingMessages(localStorage, me)) await send(messageId);
    look();
  }, [me, send, look]);

  useEffect(() => {
    void sendAll();
    return tryAgain(() => void sendAll());
  }, [sendAll, place]);

  return {
    waiting, sent,
    dismiss: (messageId) => setSent((before) => before.filter((one) => one.messageId !== messageId)),
    discard({ messageId, action }) {
      forgetWaiting(localStorage, me, messageId);
      forgetDraftOf(localStorage, draftKey(me, action), messageId);
      look();
    },
    sendOnceMore({ kept: _kept, ...message }) {
      keepWaiting(localStorage, me, message);
      void sendAll();
    },
  };
}

/** Slow mode lets it through later, by itself; everything else beside a field is for its author to see. */
function whyKept(outcome: SendOutcome): WaitingMessage["kept"] | null {
  if ("refused" in outcome) return "refused";
  if ("errors" in outcome) return outcome.errors.message?.includes("slow") ? null : "unfit";
  return null;
}
