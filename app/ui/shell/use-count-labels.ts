import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";

/** What the numbers in the shell mean, for those who hear them. */
export function useCountLabels() {
  const { t } = useLingui();
  return {
    unread: (count: number) => t({ id: "shell.unread", message: plural(count, { one: "# unread", other: "# unread" }) }),
    waiting: (count: number) => t({ id: "shell.waiting", message: plural(count, { one: "# waiting", other: "# waiting" }) }),
  };
}
