import { Trans } from "@lingui/react/macro";
import { Notice } from "~/ui/notice";
import type { ChangeOutcome } from "./use-message-tools";

/** Why a change of a message did not happen, where no field says it. */
export function ChangeProblem({ outcome }: { outcome: ChangeOutcome | undefined }) {
  if (outcome && "unreachable" in outcome) return <Notice tone="critical"><Trans id="discussion.change.unreachable">This could not be sent. Check your connection and try again.</Trans></Notice>;
  if (outcome && "signedOut" in outcome) return <Notice tone="critical"><Trans id="discussion.change.signedOut">You are signed out. Sign in again in another window, and then try once more.</Trans></Notice>;
  if (outcome && "refused" in outcome) return <Notice tone="critical"><Trans id="discussion.change.refused">You may no longer do this here.</Trans></Notice>;
  return null;
}
