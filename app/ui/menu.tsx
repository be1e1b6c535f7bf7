import { Link } from "@remix-run/react";
import { useRef, type ComponentProps, type ReactNode } from "react";
import { classNames } from "./class-names";
import { useMenuDismissal } from "./use-menu-dismissal";

interface MenuProps {
  /** inside the button that opens it; give an icon-only one a VisuallyHidden name */
  button: ReactNode;
  children: ReactNode;
  /** which edge of the button the panel keeps to */
  align?: "start" | "end";
  /** look of the button: framed by default, `bare` where the child brings its own */
  bare?: boolean;
  /** wider, for panels that hold more than a few words */
  wide?: boolean;
}

/** A panel under a button. Native details: opens without JavaScript; with it, Escape, a click elsewhere or leaving by keyboard closes it. */
export function Menu({ button, children, align = "start", bare = false, wide = false }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useMenuDismissal(details);
  return (
    <details ref={details} name="menu" className="relative inline-block">
      <summary className={classNames("inline-flex items-center gap-1.5", bare ? "rounded-full" : "min-h-10 rounded-control border border-line-strong px-3 hover:bg-surface-hover touch:min-h-11")}>
        {button}
      </summary>
      <div className={classNames("absolute top-full z-40 mt-1.5 max-h-[80vh] max-w-[calc(100vw-2.5rem)] overflow-y-auto rounded-panel bg-surface-raised p-1.5 shadow-raised", align === "end" ? "end-0" : "start-0", wide ? "w-80" : "min-w-48")}>
        {children}
      </div>
    </details>
  );
}

const item = "flex min-h-9 w-full items-center gap-2 rounded-control px-2.5 py-1 text-start hover:bg-surface-hover current:font-semibold current:text-accent aria-pressed:font-semibold aria-pressed:text-accent touch:min-h-11";

/** An entry that goes somewhere. */
export function MenuLink(props: Omit<ComponentProps<typeof Link>, "className">) {
  return <Link {...props} className={item} />;
}

/** An entry that does something: a submit button of the form around it. */
export function MenuButton(props: Omit<ComponentProps<"button">, "className">) {
  return <button {...props} className={item} />;
}
