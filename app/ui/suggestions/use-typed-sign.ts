import { useEffect, useState } from "react";
import { typedSign, type TypedSign } from "./typed-sign";

/** What is typed behind a sign in a text area; not while an input method is still composing, nor where Escape was pressed. */
export function useTypedSign(box: HTMLTextAreaElement): { typed: TypedSign | null; close: () => void } {
  const [typed, setTyped] = useState<TypedSign | null>(() => typedSign(box.value, box.selectionEnd));
  const [closedAt, setClosedAt] = useState<number | null>(null);
  useEffect(() => {
    const look = (event: Event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      const found = document.activeElement === box && box.selectionStart === box.selectionEnd ? typedSign(box.value, box.selectionEnd) : null;
      setTyped(found);
      setClosedAt((before) => (found?.from === before ? before : null));
    };
    const leave = () => setTyped(null);
    const events = ["input", "compositionend", "click", "keyup"];
    for (const name of events) box.addEventListener(name, look);
    box.addEventListener("blur", leave);
    return () => {
      for (const name of events) box.removeEventListener(name, look);
      box.removeEventListener("blur", leave);
    };
  }, [box]);
  return { typed: typed && typed.from !== closedAt ? typed : null, close: () => setClosedAt(typed?.from ?? null) };
}
