import { useEffect, useState } from "react";
import type { SuggestionAnswer } from "./suggestion";
import type { TypedSign } from "./typed-sign";

/** Long enough that a word is typed rather than each of its letters. */
const pauseMilliseconds = 150;
const nothing: SuggestionAnswer = { options: [], label: "", status: "" };

/** What fits what was typed; the answer before stays until the next is there. */
export function useSuggestions(from: string, typed: TypedSign | null): SuggestionAnswer {
  const [answer, setAnswer] = useState(nothing);
  const sign = typed?.sign;
  const query = typed?.query.trim();
  useEffect(() => {
    if (sign === undefined || query === undefined) return setAnswer(nothing);
    const asked = new AbortController();
    const timer = setTimeout(() => {
      fetch(`${from}&${new URLSearchParams({ sign, q: query })}`, { signal: asked.signal })
        .then(async (found) => (found.ok ? ((await found.json()) as SuggestionAnswer) : nothing))
        .then(setAnswer, () => {});
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [from, sign, query]);
  return answer;
}
