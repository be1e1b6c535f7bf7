import { lazy, Suspense, useState, type ReactNode } from "react";
import type { TakenAs } from "./suggestion";
import type { NamesIn } from "./typed-sign";
import type { Box } from "./use-typed-sign";

const SuggestionList = lazy(() => import("./suggestion-list"));

interface SuggestingProps {
  /** A path that answers suggestions, with `sign` and `q` added. */
  from: string;
  /** The box holds names and nothing else. */
  names?: NamesIn;
  /** What of a choice it takes; people's names, where nothing is said. */
  takes?: TakenAs;
  children: ReactNode;
}

/**
 * Round a box: behind `@` and `#`, or where it holds names from their second letter on, it offers what `from` answers. The list's
 * code is fetched when it is first wanted; until then, and without scripts, one types by hand.
 */
export function Suggesting({ from, names, takes = "name", children }: SuggestingProps) {
  const [box, setBox] = useState<Box | null>(null);
  return (
    <div
      className="relative"
      onInput={({ target }) => {
        if (!box && isBox(target) && (names ? target.value.trim().length > 1 : /[@#]/.test(target.value))) setBox(target);
      }}
    >
      {children}
      {box ? <Suspense fallback={null}><SuggestionList box={box} from={from} names={names} takes={takes} /></Suspense> : null}
    </div>
  );
}

const isBox = (target: EventTarget): target is Box => target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
