import type { ReactNode } from "react";
import { classNames } from "../class-names";

const widths = { form: "max-w-form", read: "max-w-read", wide: "max-w-wide" };

interface PageProps {
  /** a PageHeader */
  header?: ReactNode;
  children: ReactNode;
  /** what stands beside from 1280 px on, and below the column on narrower screens */
  aside?: ReactNode;
  /** names the aside for screen readers */
  asideLabel?: string;
  /** one column to read (default), a narrow one for a form alone, a wide one for tables and directories */
  width?: keyof typeof widths;
}

/** The inside of a page: one column to read, and where it earns its width a second. */
export function Page({ header, children, aside, asideLabel, width = "read" }: PageProps) {
  return (
    <div className={classNames("mx-auto grid w-full gap-x-8 gap-y-6 px-4 py-5 sm:px-6 sm:py-8", aside ? "max-w-read xl:max-w-wide xl:grid-cols-[minmax(0,1fr)_18rem]" : widths[width])}>
      {header ? <div className="xl:col-span-full">{header}</div> : null}
      <div className="grid min-w-0 content-start gap-8">{children}</div>
      {aside ? <aside aria-label={asideLabel} className="grid content-start gap-6 text-sm">{aside}</aside> : null}
    </div>
  );
}
