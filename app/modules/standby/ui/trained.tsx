import { Trans } from "@lingui/react/macro";
import { Badge } from "~/ui/badge";
import { Day } from "~/ui/day";

/** Whether somebody may be sent where security training is asked for, in words. */
export function Trained({ until }: { until: string | null }) {
  if (until === null) return <Badge tone="caution"><Trans id="standby.untrained">No valid security training</Trans></Badge>;
  return <Badge tone="positive"><Trans id="standby.trained">Security training valid until <Day day={until} /></Trans></Badge>;
}
