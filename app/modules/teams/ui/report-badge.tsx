import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { CountBadge } from "~/ui/badge";

/** How many reported messages wait to be settled. */
export function ReportBadge({ count }: { count: number }) {
  const { t } = useLingui();
  return <CountBadge count={count} label={t({ id: "teams.tab.reports", message: plural(count, { one: "# reported message waits", other: "# reported messages wait" }) })} />;
}
