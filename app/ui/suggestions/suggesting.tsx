import { lazy, Suspense, useState, type ReactNode } from "react";

const SuggestionList = lazy(() => import("./suggestion-list"));

/**
 * Round a text area: behind `@` and `#` it offers what `from` answers (a path, with `sign` and `q` added). The list's
 * code is fetched when the first such sign is typed; until then, and without scripts, one types by hand.
 */
export function Suggesting({ from, children }: { from: string; children: ReactNode }) {
  const [box, setBox] = useState<HTMLTextAreaElement | null>(null);
  return (
    <div
      className="relative"
      onInput={({ target }) => {
        if (!box && target instanceof HTMLTextAreaElement && /[@#]/.test(target.value)) setBox(target);
      }}
    >
      {children}
      {box ? <Suspense fallback={null}><SuggestionList box={box} from={from} /></Suspense> : null}
    </div>
  );
}
