import { useSubmit } from "@remix-run/react";
import type { DragEvent } from "react";

const type = "application/x-meridian-document";

const documentIn = (target: EventTarget): string | undefined => /^\/documents\/(\d+)\//.exec((target as HTMLElement).closest?.("a")?.getAttribute("href") ?? "")?.[1];

/**
 * Lets a document be dragged onto a folder of the tree. Only a shorter way: the buttons and the page of
 * a document's place do the same. Links can be dragged as they are; here the link tells which document it is.
 */
export function useDragging(possible: boolean) {
  const submit = useSubmit();
  const area = possible
    ? {
      onDragStart: (event: DragEvent) => {
        const id = documentIn(event.target);
        if (id) event.dataTransfer.setData(type, id);
      },
    }
    : {};
  const dropOn = (folderId: number) => {
    if (!possible) return {};
    const carries = (event: DragEvent) => event.dataTransfer.types.includes(type);
    const mark = (event: DragEvent, over: boolean) => (event.currentTarget as HTMLElement).toggleAttribute("data-over", over);
    return {
      onDragOver: (event: DragEvent) => {
        if (!carries(event)) return;
        event.preventDefault();
        mark(event, true);
      },
      onDragLeave: (event: DragEvent) => mark(event, false),
      onDrop: (event: DragEvent) => {
        mark(event, false);
        const id = event.dataTransfer.getData(type);
        if (!id) return;
        event.preventDefault();
        submit({ intent: "put", id, folderId: String(folderId) }, { method: "post", preventScrollReset: true });
      },
    };
  };
  return { area, dropOn };
}
