import { Trans } from "@lingui/react/macro";
import { Badge } from "~/ui/badge";
import { Day } from "~/ui/day";

interface TrainedProps {
  /** whether the reader may know it; who may not is not told that there is none */
  told: boolean;
  /** last day, while it is valid */
  until: string | null;
}

/** Whether somebody may be sent where security training is asked for, in words. */
export function Trained({ told, until }: TrainedProps) {
  if (!told) return <span className="text-ink-muted"><Trans id="standby.trainingNotTold">Security training not told</Trans></span>;
  if (until === null) return <Badge tone="caution"><Trans id="standby.untrained">No valid security training</Trans></Badge>;
  return <Badge tone="positive"><Trans id="standby.trained">Security training valid until <Day day={until} /></Trans></Badge>;
}
