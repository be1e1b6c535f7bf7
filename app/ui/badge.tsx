import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { VisuallyHidden } from "./visually-hidden";

export type BadgeTone = "neutral" | "accent" | "positive" | "caution" | "critical";

const tones: Record<BadgeTone, string> = {
  neutral: "bg-surface-hover text-ink-muted",
  accent: "bg-accent-soft text-accent",
  positive: "bg-positive-soft text-positive",
  caution: "bg-caution-soft text-caution",
  critical: "bg-critical-soft text-critical",
};

/** A state in a word: "Answered", "Lead", "Draft". The word says it, the colour only helps. */
export function Badge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={classNames("inline-block rounded-sm px-1.5 text-xs font-medium", tones[tone])}>{children}</span>;
}

/** How many wait: shows at most 99+, reads `label` in full ("12 unread"). Nothing at zero. */
export function CountBadge({ count, label, quiet = false }: { count: number; label: string; quiet?: boolean }) {
  if (count <= 0) return null;
  return (
    <span className={classNames("inline-block min-w-5 rounded-full px-1.5 text-center text-xs font-semibold tabular-nums", quiet ? "bg-surface-hover text-ink-muted" : "bg-accent-fill text-accent-ink")}>
      <span aria-hidden="true" dir="ltr">{count > 99 ? "99+" : count}</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}
