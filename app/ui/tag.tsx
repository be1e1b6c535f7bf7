import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

const frame = "wrap-anywhere inline-flex max-w-full items-center gap-1 rounded-control border text-sm touch:min-h-11";

interface TagProps {
  children: ReactNode;
  /** makes the whole tag a link: a term that leads to its page */
  to?: string;
  lang?: string;
}

/** A term: expertise, language, place. */
export function Tag({ children, to, lang }: TagProps) {
  const look = classNames(frame, "border-line bg-surface-sunken px-2 py-0.5");
  if (!to) return <span lang={lang} className={look}>{children}</span>;
  return <Link to={to} lang={lang} className={classNames(look, "hover:border-accent hover:text-accent")}>{children}</Link>;
}

interface RemovableTagProps {
  children: ReactNode;
  /** what pressing it does, in full: "Remove the filter French" */
  removeLabel: string;
  /** the same page without this choice … */
  removeTo?: string;
  /** … or the submit button's name and value inside the caller's form */
  name?: string;
  value?: string;
}

/** A choice that is made, and can be taken back. */
export function RemovableTag({ children, removeLabel, removeTo, name, value }: RemovableTagProps) {
  const look = classNames(frame, "min-h-7 border-accent bg-accent-soft ps-2.5 pe-1 text-accent hover:bg-surface-hover");
  const inside = (
    <>
      <span aria-hidden="true" className="truncate-line">{children}</span>
      <Icon name="close" size="sm" />
      <VisuallyHidden>{removeLabel}</VisuallyHidden>
    </>
  );
  if (removeTo !== undefined) return <Link to={removeTo} className={look}>{inside}</Link>;
  return <button name={name} value={value} className={look}>{inside}</button>;
}
