import { Link } from "@remix-run/react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** A link in running text, or (with `quiet`) a title that becomes a link: underlined on hover only. */
export function TextLink({ quiet = false, ...rest }: Omit<ComponentProps<typeof Link>, "className"> & { quiet?: boolean }) {
  return (
    <Link
      {...rest}
      className={classNames("underline-offset-3 hover:underline", quiet ? "font-semibold text-ink hover:text-accent" : "text-accent underline decoration-1 hover:decoration-2")}
    />
  );
}
