import { useEffect, useState } from "react";
import type { Trigger } from "./trigger.client";

/** A person, a thread, a document, a team or a country that the words may lead to. */
export interface LinkTarget {
  href: string;
  label: string;
  detail: string;
}

/** Long enough that a word is typed rather than each of its letters. */
const pauseMilliseconds = 180;

/** What fits the words typed after `@` or `#`; the answer before stays until the next is there. */
export function useLinkTargets(trigger: Trigger | null): LinkTarget[] {
  const [found, setFound] = useState<LinkTarget[]>([]);
  const sign = trigger?.sign ?? "/";
  const query = trigger?.query.trim() ?? "";
  useEffect(() => {
    if (sign === "/" || query === "") return setFound([]);
    const asked = new AbortController();
    const timer = setTimeout(() => {
      const words = new URLSearchParams({ q: query, of: sign === "@" ? "people" : "places" });
      fetch(`/search/link-targets?${words}`, { signal: asked.signal })
        .then(async (answer) => (answer.ok ? ((await answer.json()) as LinkTarget[]) : []))
        .then(setFound, () => {});
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [sign, query]);
  return found;
}
