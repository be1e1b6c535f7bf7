import type { ReactNode } from "react";
import { Icon } from "./icon";

interface DisclosureProps {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** More, for those who want it. Native details: works without JavaScript, found by the browser's search. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details open={open} className="group">
      <summary className="inline-flex min-h-8 items-center gap-1.5 rounded-control font-medium text-accent hover:underline touch:min-h-11">
        <span className="group-open:rotate-180"><Icon name="down" size="sm" /></span>
        {summary}
      </summary>
      <div className="pt-2 pb-1">{children}</div>
    </details>
  );
}
