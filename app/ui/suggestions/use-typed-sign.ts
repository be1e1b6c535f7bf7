import { useEffect, useState } from "react";
import { typedName, typedSign, type NamesIn, type TypedSign } from "./typed-sign";

/** Where one types. */
export type Box = HTMLTextAreaElement | HTMLInputElement;

/** What the caret stands behind: a sign, or a name where the box holds nothing else. */
const lookIn = (box: Box, names: NamesIn | undefined, sign: TypedSign["sign"]): TypedSign | null => {
  const caret = box.selectionEnd ?? 0;
  return names ? typedName(box.value, caret, names, sign) : typedSign(box.value, caret);
};

/** What is closed stays so: behind a sign for good, a name until another letter is typed. */
const markOf = (found: TypedSign | null, names: NamesIn | undefined): string | null => found && (names ? `${found.from} ${found.query}` : String(found.from));

/** What is typed in a box and asks for suggestions, of names as if `sign` stood before them; not while an input method is still composing, nor what was closed. */
export function useTypedSign(box: Box, names: NamesIn | undefined, sign: TypedSign["sign"]): { typed: TypedSign | null; close: () => void } {
  const [typed, setTyped] = useState<TypedSign | null>(() => lookIn(box, names, sign));
  const [closed, setClosed] = useState<string | null>(null);
  useEffect(() => {
    const look = (event: Event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      const found = document.activeElement === box && box.selectionStart === box.selectionEnd ? lookIn(box, names, sign) : null;
      setTyped(found);
      setClosed((before) => (markOf(found, names) === before ? before : null));
    };
    const leave = () => setTyped(null);
    const events = ["input", "compositionend", "click", "keyup"];
    for (const name of events) box.addEventListener(name, look);
    box.addEventListener("blur", leave);
    return () => {
      for (const name of events) box.removeEventListener(name, look);
      box.removeEventListener("blur", leave);
    };
  }, [box, names, sign]);
  return { typed: typed && markOf(typed, names) !== closed ? typed : null, close: () => setClosed(markOf(lookIn(box, names, sign), names)) };
}
