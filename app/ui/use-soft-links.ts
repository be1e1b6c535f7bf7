import { useNavigate } from "@remix-run/react";
import { useEffect, type RefObject } from "react";

/**
 * Follows the plain links in an element without loading the whole page anew. For long lists, where a
 * `Link` for each row would cost more than the row. What people wrote (`.prose`) and
 * files, which say their `type`, are left to the browser.
 */
export function useSoftLinks(scope: RefObject<HTMLElement | null>): void {
  const navigate = useNavigate();
  useEffect(() => {
    const element = scope.current;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || !opensHere(link, event)) return;
      event.preventDefault();
      navigate(link.pathname + link.search + link.hash);
    };
    element?.addEventListener("click", follow);
    return () => element?.removeEventListener("click", follow);
  }, [scope, navigate]);
}

const opensHere = (link: HTMLAnchorElement, { button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey) && link.origin === location.origin && !link.type && !link.closest(".prose");
