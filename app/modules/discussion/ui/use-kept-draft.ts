import { useEffect, useRef, type MutableRefObject, type RefObject } from "react";
import { draftKey, keepDraft, readDraft, type KeptDraft } from "./kept-draft";
import { messageBox } from "./message-box";
import { waitingMessage } from "./waiting/waiting-message";
import { whileTyping } from "./while-typing";

/** How the words in the box stand to those on the server. */
export type SyncState = Pick<KeptDraft, "version" | "synced">;

interface DraftParts {
  /** whose, and for which thread */
  me: number;
  place: string;
  form: RefObject<HTMLFormElement | null>;
  messageId: string;
  /** what the server keeps of this thread, with which the box opened */
  server: { messageId: string; version: number } | null;
  /** called once, with the words put back into the box */
  onFound: (draft: KeptDraft) => void;
  /** called once, where the words in the box were sent before and wait for the link */
  onOutgoing: () => void;
}

interface Keeping {
  /** Writes down what stands in the box, at once; of a form that has left the page, where it is given. */
  keep: MutableRefObject<(left?: HTMLFormElement | null) => void>;
  forget: MutableRefObject<() => void>;
  sync: MutableRefObject<SyncState>;
}

/**
 * Keeps what stands in a composer's box in the browser, under the id it will be sent with: words survive a
 * closed tab, a lost link and an expired session. Words that the server had and has no more were sent or put away on
 * another device, and are forgotten; words that it never had go before its own, which are then offered. Words that were sent
 * and wait for the link are no draft any more.
 */
export function useKeptDraft({ me, place, form, messageId, server, onFound, onOutgoing }: DraftParts): Keeping {
  const key = draftKey(me, place);
  const found = useRef({ onFound, onOutgoing });
  const id = useRef(messageId);
  const sync = useRef<SyncState>({ version: server?.version ?? 0, synced: false });
  const keep = useRef<Keeping["keep"]["current"]>(() => {});
  const forget = useRef(() => {});
  const onServer = useRef(server);
  useEffect(() => {
    found.current = { onFound, onOutgoing };
    id.current = messageId;
    keep.current = (element = form.current) => {
      const box = messageBox(element);
      const language = element?.elements.namedItem("language");
      if (box) keepDraft(localStorage, key, { messageId, ...sync.current, message: box.value, language: language instanceof HTMLSelectElement ? language.value : "", at: Date.now() });
    };
    forget.current = () => {
      sync.current = { version: 0, synced: false };
      keepDraft(localStorage, key, { messageId, message: "", language: "", ...sync.current, at: 0 });
    };
  });

  useEffect(() => {
    const draft = readDraft(localStorage, key, Date.now());
    const box = messageBox(form.current);
    const outgoing = (sentAs: string) => waitingMessage(localStorage, me, sentAs) !== null;
    if (outgoing(id.current)) return found.current.onOutgoing();
    if (draft && outgoing(draft.messageId)) return forget.current();
    if (!draft || !box || draft.message === box.value) return;
    if (draft.synced) {
      if (draft.messageId !== onServer.current?.messageId) forget.current();
      return;
    }
    if (box.value && !onServer.current) return;
    sync.current = { version: draft.version, synced: false };
    box.value = draft.message;
    found.current.onFound(draft);
  }, [me, key, form]);

  useEffect(() => {
    const element = form.current;
    return whileTyping(element, () => keep.current(element), () => {
      sync.current.synced = false;
    }).stop;
  }, [key, form]);

  return { keep, forget, sync };
}
