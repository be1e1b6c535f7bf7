import type { ReactNode } from "react";

interface SectionProps {
  title: ReactNode;
  /** for links to it, and ties the heading to the section */
  id: string;
  /** a link or small button at the end of the heading's line */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its own h2. */
export function Section({ title, id, action, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line pb-1.5">
        <h2 id={id} className="text-lg">{title}</h2>
        {action ? <div className="text-sm">{action}</div> : null}
      </div>
      {children}
    </section>
  );
}
