import { useEffect, useRef, useState, type RefObject } from "react";
import { whileTyping } from "../while-typing";
import { forgetForm, formKey, keepForm, readForm } from "./kept-form";

interface FormParts {
  me: number;
  /** where it stands, and to whom it goes */
  place: string;
  form: RefObject<HTMLFormElement | null>;
  /** under which it is sent, unless it was kept under another */
  messageId: string;
  /** of what the server keeps of it, where it does; 0 is none */
  version?: number;
  /** it has opened empty, or with what the server keeps, so that what is kept may be put into it */
  empty: boolean;
}

/**
 * Keeps what is typed into a form that begins something in the browser, under the id it will be sent with: words survive a closed tab, a lost link
 * and an expired session, until the form is taken (`sentOrKept`). Says under which id it is sent, from which of the server's versions its words go on,
 * whether words were put back, and how to throw them away.
 */
export function useKeptForm({ me, place, form, messageId, version = 0, empty }: FormParts): { messageId: string; version: number; restored: boolean; discard: () => void } {
  const key = formKey(me, place);
  const [restored, setRestored] = useState(false);
  const [kept, setKept] = useState<{ messageId?: string | undefined; version?: number }>({});
  const opensEmpty = useRef(empty);
  useEffect(() => {
    opensEmpty.current = empty;
  });

  useEffect(() => {
    const found = readForm(localStorage, key, Date.now());
    const puts = found && form.current && opensEmpty.current ? found.fields : null;
    if (form.current && puts) fill(form.current, puts);
    setKept(puts ? { messageId: valueIn(puts, "messageId"), version: Number(valueIn(puts, "draft") ?? 0) } : {});
    setRestored(puts !== null);
  }, [key, form]);

  useEffect(() => {
    const element = form.current;
    const { flush, stop } = whileTyping(element, () => {
      if (element) keepForm(localStorage, key, new FormData(element), Date.now());
    });
    element?.addEventListener("submit", flush);
    return () => {
      stop();
      element?.removeEventListener("submit", flush);
    };
  }, [key, form]);

  return {
    messageId: kept.messageId ?? messageId,
    // One that came back says itself from which its words go on.
    version: empty ? kept.version ?? version : version,
    restored,
    discard() {
      forgetForm(localStorage, kept.messageId ?? messageId);
      // What the server keeps is there again, under its own id.
      setKept(version === 0 ? { messageId: crypto.randomUUID() } : {});
      form.current?.reset();
      setRestored(false);
    },
  };
}

const valueIn = (fields: [string, string][], name: string): string | undefined => fields.find(([each]) => each === name)?.[1];

/** Puts values into a form's controls by their names; several of one name in their order. */
function fill(form: HTMLFormElement, fields: [string, string][]): void {
  const values = Map.groupBy(fields, ([name]) => name);
  for (const control of form.elements) {
    const named = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement ? values.get(control.name) : undefined;
    if (!named) continue;
    const element = control as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
    if (element instanceof HTMLInputElement && ["radio", "checkbox"].includes(element.type)) element.checked = named.some(([, value]) => value === element.value);
    else element.value = named.shift()?.[1] ?? element.value;
  }
}
