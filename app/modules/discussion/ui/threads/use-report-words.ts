import { useLingui } from "@lingui/react/macro";
import type { ReportGround, ReportOutcome } from "../../reports/contract";

/** The words for the grounds of a report. */
export function useGroundWords(): Record<ReportGround, string> {
  const { t } = useLingui();
  return {
    rude: t({ id: "discussion.report.rude", message: "It is disrespectful or hurts somebody" }),
    confidential: t({ id: "discussion.report.confidential", message: "It says what should not be told here" }),
    off_topic: t({ id: "discussion.report.offTopic", message: "It does not belong here" }),
    other: t({ id: "discussion.report.other", message: "Something else" }),
  };
}

/** The words for how a report was settled. */
export function useOutcomeWords(): Record<ReportOutcome, string> {
  const { t } = useLingui();
  return {
    acted: t({ id: "discussion.reports.acted", message: "Something was done about it" }),
    left: t({ id: "discussion.reports.left", message: "The message stays as it is" }),
  };
}
