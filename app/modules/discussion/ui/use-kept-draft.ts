import { useEffect, useRef, type MutableRefObject, type RefObject } from "react";
import { draftKey, keepDraft, readDraft, type KeptDraft } from "./kept-draft";
import { messageBox } from "./message-box";

/** How long after a key the words are written down. */
const pauseMilliseconds = 400;

interface DraftParts {
  /** whose, and for which thread */
  me: number;
  place: string;
  form: RefObject<HTMLFormElement | null>;
  messageId: string;
  waiting: boolean;
  /** called once, with the words put back into the empty box */
  onFound: (draft: KeptDraft) => void;
}

/**
 * Keeps what stands in a composer's box in the browser, under the id it will be sent with: words survive a
 * closed tab, a lost link and an expired session. Gives the function that forgets them.
 */
export function useKeptDraft({ me, place, form, messageId, waiting, onFound }: DraftParts): { forget: MutableRefObject<() => void> } {
  const key = draftKey(me, place);
  const found = useRef(onFound);
  const now = useRef({ messageId, waiting });
  const forget = useRef(() => {});
  useEffect(() => {
    found.current = onFound;
    now.current = { messageId, waiting };
    forget.current = () => keepDraft(localStorage, key, { messageId, message: "", language: "", waiting: false, at: 0 });
  });

  useEffect(() => {
    const draft = readDraft(localStorage, key, Date.now());
    const box = messageBox(form.current);
    if (!draft || !box || box.value) return;
    box.value = draft.message;
    found.current(draft);
  }, [key, form]);

  useEffect(() => {
    const element = form.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      const box = messageBox(element);
      const language = element?.elements.namedItem("language");
      if (box) keepDraft(localStorage, key, { ...now.current, message: box.value, language: language instanceof HTMLSelectElement ? language.value : "", at: Date.now() });
    };
    const later = () => {
      timer ??= setTimeout(keep, pauseMilliseconds);
    };
    const leave = () => {
      if (timer !== undefined) keep();
    };
    element?.addEventListener("input", later);
    window.addEventListener("pagehide", leave);
    return () => {
      leave();
      element?.removeEventListener("input", later);
      window.removeEventListener("pagehide", leave);
    };
  }, [key, form]);

  useEffect(() => {
    const box = messageBox(form.current);
    const draft = waiting && box ? readDraft(localStorage, key, Date.now()) : null;
    if (box && waiting) keepDraft(localStorage, key, { messageId, message: box.value, language: draft?.language ?? "", waiting, at: Date.now() });
  }, [key, form, messageId, waiting]);

  return { forget };
}
