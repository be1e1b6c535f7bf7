import { useLingui } from "@lingui/react/macro";
import type { BadgeTone } from "~/ui/badge";
import type { Standing } from "../contract";

/** The tone that goes with each word. */
export const standingTones: Record<Standing, BadgeTone> = { draft: "neutral", valid: "positive", review_due: "caution", expired: "critical", withdrawn: "critical", superseded: "critical" };

/** How guidance stands, in a word or two. */
export function useStandingLabels(): Record<Standing, string> {
  const { t } = useLingui();
  return {
    draft: t({ id: "documents.standing.draft", message: "Guidance, draft" }),
    valid: t({ id: "documents.standing.valid", message: "Approved guidance" }),
    review_due: t({ id: "documents.standing.due", message: "Guidance, review due" }),
    expired: t({ id: "documents.standing.expired", message: "Guidance, expired" }),
    withdrawn: t({ id: "documents.standing.withdrawn", message: "Guidance, withdrawn" }),
    superseded: t({ id: "documents.standing.superseded", message: "Guidance, replaced" }),
  };
}
