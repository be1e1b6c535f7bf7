import { useCallback, useEffect, useMemo, useState, type RefObject } from "react";
import type { ChangedMessage, NamedNobody } from "../../contract";
import { postFields, type Unsent } from "../post-fields";
import type { ThreadFeed } from "../thread-feed";
import { reactionFormId } from "./reaction-buttons";

/** Id of the form whose buttons lead to a message's own page where no script opens its tools. */
export const messageFormId = "message-form";

/** What is open of one message. */
export interface OpenTool {
  seq: number;
  what: "menu" | "editor";
}

export type ChangeOutcome = ChangedMessage | Unsent;

/** What an open page does with its messages. */
export interface MessageTools {
  open: OpenTool | null;
  /** Address of the thread, where all of it is sent. */
  href: string;
  close: () => void;
  edit: (seq: number) => void;
  /** The message whose writer is told that names in it called nobody. */
  nobody: NamedNobody | null;
  tellNobody: (seq: number, names: string[] | undefined) => void;
  /** Changes a message; the change comes in like everybody else's. */
  change: (fields: Record<string, string> | FormData) => Promise<ChangeOutcome>;
}

/**
 * Takes over the buttons of messages once the page is alive: a sign is set without leaving the page, and a
 * message's tools open beside it. One listener for all, since there are fifty of each.
 */
export function useMessageTools(list: RefObject<HTMLElement | null>, feed: ThreadFeed, href: string, toldOnPage: NamedNobody | null): MessageTools {
  const [open, setOpen] = useState<OpenTool | null>(null);
  const [nobody, setNobody] = useState(toldOnPage);
  const change = useCallback(async (fields: Record<string, string> | FormData): Promise<ChangeOutcome> => {
    const outcome = await postFields<ChangedMessage>(`${href}/messages`, fields instanceof FormData ? fields : formOf(fields));
    if ("changed" in outcome) feed.expectChange(outcome.changed.change);
    return outcome;
  }, [feed, href]);

  useEffect(() => {
    const element = list.current;
    const press = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      if (button?.form?.id === messageFormId) {
        event.preventDefault();
        const seq = seqIn(button);
        setOpen((now) => (now?.seq === seq ? null : { seq, what: "menu" }));
      }
      if (button?.form?.id === reactionFormId) {
        event.preventDefault();
        void change({ intent: "react", choice: button.value });
      }
    };
    element?.addEventListener("click", press);
    return () => element?.removeEventListener("click", press);
  }, [list, change]);

  const close = useCallback(() => setOpen(null), []);
  const edit = useCallback((seq: number) => setOpen({ seq, what: "editor" }), []);
  const tellNobody = useCallback((seq: number, names: string[] = []) => setNobody(names.length > 0 ? { seq, names } : null), []);
  return useMemo(() => ({ open, href, close, edit, change, nobody, tellNobody }), [open, href, close, edit, change, nobody, tellNobody]);
}

const seqIn = (button: HTMLButtonElement): number => Number(/\/messages\/(\d+)/.exec(button.formAction)?.[1] ?? 0);

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
