import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type NoticeTone = "info" | "positive" | "caution" | "critical";

const looks: Record<NoticeTone, { icon: IconName; frame: string; mark: string }> = {
  info: { icon: "info", frame: "border-accent bg-accent-soft", mark: "text-accent" },
  positive: { icon: "success", frame: "border-positive bg-positive-soft", mark: "text-positive" },
  caution: { icon: "warning", frame: "border-caution bg-caution-soft", mark: "text-caution" },
  critical: { icon: "error", frame: "border-critical bg-critical-soft", mark: "text-critical" },
};

interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** what one can do about it: a LinkButton or a small form */
  action?: ReactNode;
  /** stands in the page from the start, so it is not announced */
  still?: boolean;
}

/** What just happened, or what one must know here. Critical ones interrupt a screen reader, others wait their turn. */
export function Notice({ tone = "info", title, children, action, still = false }: NoticeProps) {
  const { icon, frame, mark } = looks[tone];
  return (
    <div role={still ? undefined : tone === "critical" ? "alert" : "status"} className={classNames("flex flex-wrap items-start gap-x-3 gap-y-2 rounded-control border-s-4 px-4 py-3", frame)}>
      <span className={classNames("mt-0.5", mark)}><Icon name={icon} /></span>
      <div className="min-w-0 flex-1 basis-48">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div>{children}</div> : null}
      </div>
      {action}
    </div>
  );
}
