import type { ReactNode } from "react";

/** Text for screen readers only, where the eye has the context already. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
