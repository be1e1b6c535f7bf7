import { lazy, Suspense, useEffect, useState } from "react";
import { untilReached } from "~/ui/until-reached";

const Keys = lazy(() => untilReached(() => import("./keys-at-work")));

/**
 * The keyboard's conventions on every page. Nothing is fetched for them before a key is pressed outside of
 * what one types into, or together with Ctrl or ⌘; that key then does what it says. `singleKeys` is what their person wants of them.
 */
export function Keyboard({ singleKeys }: { singleKeys: boolean }) {
  const [first, setFirst] = useState<KeyboardEvent>();
  useEffect(() => {
    if (first) return;
    const hear = (event: KeyboardEvent) => {
      const alone = singleKeys && event.key.length === 1 && !(event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]"));
      const switcher = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (switcher) event.preventDefault();
      if (switcher || (alone && event.key !== " ")) setFirst(event);
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [first, singleKeys]);
  return first ? <Suspense><Keys first={first} singleKeys={singleKeys} /></Suspense> : null;
}
