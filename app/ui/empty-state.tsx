import type { ReactNode } from "react";

interface EmptyStateProps {
  /** what belongs here */
  title: ReactNode;
  children?: ReactNode;
  /** the one next step */
  action?: ReactNode;
}

/** Nothing here yet: says what belongs here and offers the one next step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="grid justify-items-start gap-2 rounded-panel border border-dashed border-line-strong px-5 py-6">
      <p className="font-semibold">{title}</p>
      {children ? <div className="measure text-ink-muted">{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}
