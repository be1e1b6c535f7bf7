import { useEffect, type RefObject } from "react";
import { editKeyEvent } from "~/modules/keyboard/contract";
import { seqOfElement } from "../hrefs";

/** `e` on a message edits it in its place, elsewhere in the thread one's last; `edit` says whether it does. */
export function useEditKey(list: RefObject<HTMLElement | null>, edit: (seq?: number) => boolean): void {
  useEffect(() => {
    const element = list.current;
    const hear = (event: Event) => {
      const seq = event.target instanceof Element ? seqOfElement(event.target.id) : 0;
      if (edit(seq || undefined)) event.preventDefault();
    };
    element?.addEventListener(editKeyEvent, hear);
    return () => element?.removeEventListener(editKeyEvent, hear);
  }, [list, edit]);
}
