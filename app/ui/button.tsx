import { Link } from "@remix-run/react";
import type { ComponentProps, ReactNode } from "react";
import { buttonStyle, type ButtonSize, type ButtonTone } from "./button-style";
import { Icon, type IconName } from "./icon";

interface Look {
  tone?: ButtonTone;
  size?: ButtonSize;
  /** as wide as its place */
  wide?: boolean;
  icon?: IconName;
  children: ReactNode;
}

type ButtonProps = Look & Omit<ComponentProps<"button">, "className"> & {
  /** Being sent: stays focusable, says so, and a second press does nothing. */
  pending?: boolean;
};

/** Submits its form unless `type="button"`. Give `pending` from useNavigation or a fetcher. */
export function Button({ tone = "primary", size = "md", wide = false, icon, pending = false, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="submit"
      {...rest}
      className={buttonStyle(tone, size, wide)}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

type LinkButtonProps = Look & Omit<ComponentProps<typeof Link>, "className">;

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ tone = "quiet", size = "md", wide = false, icon, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={buttonStyle(tone, size, wide)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </Link>
  );
}
