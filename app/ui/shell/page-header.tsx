import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { Icon } from "../icon";

interface PageHeaderProps {
  /** the page's one h1 */
  title: ReactNode;
  titleLang?: string;
  /** a line above: Breadcrumbs */
  above?: ReactNode;
  /** the way back, on phones where the page takes the whole screen */
  back?: { href: string; label: string };
  /** one line that says what this is for */
  lead?: ReactNode;
  /** facts in a row: counts, state, dates */
  meta?: ReactNode;
  /** buttons at the end */
  actions?: ReactNode;
  /** Tabs, closing the header */
  tabs?: ReactNode;
}

/** How a page begins: where it belongs, what it is called, what one can do here. */
export function PageHeader({ title, titleLang, above, back, lead, meta, actions, tabs }: PageHeaderProps) {
  return (
    <header className="grid gap-2">
      {above ? <div className={back ? "max-lg:hidden" : undefined}>{above}</div> : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 flex-1 basis-80 gap-2">
          <div className="flex items-start gap-1">
            {back ? (
              <Link to={back.href} className="-ms-2 -mt-1.5 flex size-10 shrink-0 items-center justify-center rounded-full hover:bg-surface-hover touch:-mt-2 touch:size-11 lg:hidden">
                <Icon name="back" />
                <span className="visually-hidden">{back.label}</span>
              </Link>
            ) : null}
            <h1 dir={titleLang ? "auto" : undefined} lang={titleLang} className={classNames("min-w-0 flex-1 text-start sm:text-2xl", back ? "text-lg" : "text-xl")}>{title}</h1>
          </div>
          {lead ? <p className="measure text-ink-muted">{lead}</p> : null}
          {meta ? <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-muted">{meta}</div> : null}
        </div>
        {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
      </div>
      {tabs ? <div className="mt-2">{tabs}</div> : null}
    </header>
  );
}
