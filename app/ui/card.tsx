import type { ReactNode } from "react";

/** A frame round what belongs together and stands apart from the page. Lists and text need none. */
export function Card({ children }: { children: ReactNode }) {
  return <div className="rounded-panel border border-line bg-surface p-4 sm:p-5">{children}</div>;
}
