import { useEffect, type RefObject } from "react";

/** Closes an open details element on Escape (focus goes back to its button), on a click or focus elsewhere, and after a link in it was followed. */
export function useMenuDismissal(details: RefObject<HTMLDetailsElement>): void {
  useEffect(() => {
    const close = () => details.current?.removeAttribute("open");
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !details.current?.open) return;
      close();
      details.current.querySelector("summary")?.focus();
    };
    const onElsewhere = (event: Event) => {
      const target = event.target as Node;
      const inside = details.current?.contains(target);
      const followed = event.type === "click" && target instanceof Element && target.closest("a");
      if (!inside || followed) close();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onElsewhere);
    document.addEventListener("focusin", onElsewhere);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onElsewhere);
      document.removeEventListener("focusin", onElsewhere);
    };
  }, [details]);
}
