import { classNames } from "./class-names";

/** Primary: the one thing a page is for. Quiet: everything else. Plain: among text. Danger: takes something away. */
export type ButtonTone = "primary" | "quiet" | "plain" | "danger";
export type ButtonSize = "sm" | "md";

const tones: Record<ButtonTone, string> = {
  primary: "border-transparent bg-accent-fill text-accent-ink hover:bg-accent-fill-hover",
  quiet: "border-line-strong bg-surface text-ink hover:bg-surface-hover",
  plain: "border-transparent text-accent hover:bg-surface-hover",
  danger: "border-critical bg-surface text-critical hover:bg-critical-soft",
};

const sizes: Record<ButtonSize, string> = {
  sm: "min-h-8 px-2.5 py-1 text-sm touch:min-h-11",
  md: "min-h-10 px-4 py-1.5 touch:min-h-11",
};

/** What a button and a link that acts as one look like. */
export function buttonStyle(tone: ButtonTone, size: ButtonSize, wide: boolean): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded-control border text-center font-medium no-underline",
    "disabled:opacity-60 aria-disabled:opacity-60",
    tones[tone],
    sizes[size],
    wide && "w-full",
  );
}
