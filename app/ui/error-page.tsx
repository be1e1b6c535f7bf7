import type { ReactNode } from "react";

interface ErrorPageProps {
  /** what happened, as the page's h1 */
  title: ReactNode;
  /** what was kept and what to do */
  children?: ReactNode;
  /** the ways on: LinkButtons */
  actions?: ReactNode;
  /** for whoever is asked for help: status, request id */
  reference?: ReactNode;
}

/** The inside of a page that could not be shown. Stands in a shell, or alone when the shell itself failed. */
export function ErrorPage({ title, children, actions, reference }: ErrorPageProps) {
  return (
    <div className="mx-auto grid w-full max-w-read gap-4 px-4 py-12 sm:py-20">
      <h1 className="text-2xl">{title}</h1>
      {children ? <div className="measure text-lg text-ink-muted">{children}</div> : null}
      {actions ? <div className="mt-2 flex flex-wrap gap-3">{actions}</div> : null}
      {reference ? <p className="mt-6 border-t border-line pt-3 text-sm text-ink-muted" dir="ltr">{reference}</p> : null}
    </div>
  );
}
