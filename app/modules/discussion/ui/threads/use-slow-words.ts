import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";

/** The words for how long a member waits between two messages. */
export function useSlowWords(): (seconds: number) => string {
  const { t } = useLingui();
  return (seconds) => {
    if (seconds === 0) return t({ id: "discussion.slow.off", message: "No waiting" });
    const minutes = seconds / 60;
    if (minutes < 60) return t({ id: "discussion.slow.minutes", message: plural(minutes, { one: "# minute", other: "# minutes" }) });
    return t({ id: "discussion.slow.hours", message: plural(minutes / 60, { one: "# hour", other: "# hours" }) });
  };
}
