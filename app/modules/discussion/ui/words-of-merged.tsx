import { useEffect } from "react";
import { keptForThread } from "./kept-for-thread";
import { messageBox } from "./message-box";
import { waitingMessage } from "./waiting/waiting-message";

/** Puts what this browser keeps for a thread that was merged into the box of the one that took it in, behind what stands there. Loaded on the way from there alone. */
export default function WordsOfMerged({ me, from }: { me: number; from: string }) {
  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>("form#composer");
    const box = messageBox(form);
    const kept = keptForThread(localStorage, me, from, Date.now());
    if (!box || !kept) return;
    const { key, draft } = kept;
    localStorage.removeItem(key);
    if (draft.synced || waitingMessage(localStorage, me, draft.messageId)) return;
    const inBox = new FormData(form!).get("messageId") === draft.messageId;
    box.value = inBox ? draft.message : [box.value.trimEnd(), draft.message].filter(Boolean).join("\n\n");
    box.dispatchEvent(new Event("input", { bubbles: true }));
    box.focus();
  }, [me, from]);
  return null;
}
