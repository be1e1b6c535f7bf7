import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { untilReached } from "~/platform/http/until-reached";

const Keys = lazy(() => untilReached(() => import("./keys-at-work")));

/**
 * The keyboard's conventions on every page. Nothing is fetched for them before a key is pressed outside of
 * what one types into, or together with Ctrl or ⌘; that key then does what it says, and so do those pressed
 * while it is being fetched. `singleKeys` is what their person wants of them.
 */
export function Keyboard({ singleKeys }: { singleKeys: boolean }) {
  const [asked, setAsked] = useState(false);
  /** What was pressed so far; null once the keys are at work and listen themselves. */
  const pressed = useRef<KeyboardEvent[] | null>([]);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (pressed.current === null) return;
      const alone = singleKeys && event.key.length === 1 && !(event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]"));
      const switcher = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (!switcher && !(alone && event.key !== " ")) return;
      if (switcher) event.preventDefault();
      pressed.current.push(event);
      setAsked(true);
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [singleKeys]);
  const takeOver = useCallback(() => {
    const waiting = pressed.current ?? [];
    pressed.current = null;
    return waiting;
  }, []);
  return asked ? <Suspense><Keys takeOver={takeOver} singleKeys={singleKeys} /></Suspense> : null;
}
