import { useEffect, useRef, type KeyboardEvent } from "react";

const controls = "button, select";

/** A toolbar is one stop of the Tab key; inside, the arrow keys, Home and End move. Follows the direction of reading. */
export function useRovingFocus<Bar extends HTMLElement>() {
  const bar = useRef<Bar>(null);
  const all = () => [...(bar.current?.querySelectorAll<HTMLElement>(controls) ?? [])];

  useEffect(() => {
    const now = all();
    const stop = now.find((control) => control.tabIndex === 0) ?? now[0];
    for (const control of now) control.tabIndex = control === stop ? 0 : -1;
  });

  const move = (event: KeyboardEvent) => {
    const now = all();
    const at = now.indexOf(event.target as HTMLElement);
    const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
    const steps: Record<string, number> = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: now.length - 1 };
    const next = steps[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    const target = now.at(next % now.length);
    for (const control of now) control.tabIndex = control === target ? 0 : -1;
    target?.focus();
  };

  return { ref: bar, onKeyDown: move };
}
