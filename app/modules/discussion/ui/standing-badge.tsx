import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "~/ui/badge";
import { TextLink } from "~/ui/text-link";
import type { ThreadStanding } from "../threads-contract";

/** The words for what is not as usual with a thread. */
export function useStandingWords(): Record<Exclude<ThreadStanding, "open"> | "slow", string> {
  const { t } = useLingui();
  return {
    closed: t({ id: "discussion.standing.closed", message: "Closed" }),
    locked: t({ id: "discussion.standing.locked", message: "Locked" }),
    slow: t({ id: "discussion.standing.slow", message: "Slow mode" }),
  };
}

interface StandingBadgeProps {
  standing: ThreadStanding;
  slow?: boolean;
  /** where it stands who did that and why */
  trail?: string;
}

/** Says that a thread is closed, locked or slowed; nothing of one that is as usual. */
export function StandingBadge({ standing, slow = false, trail }: StandingBadgeProps) {
  const words = useStandingWords();
  if (standing === "open" && !slow) return null;
  return (
    <>
      {standing === "open" ? null : <Badge>{words[standing]}</Badge>}
      {slow ? <Badge>{words.slow}</Badge> : null}
      {trail ? <TextLink to={trail}><Trans id="discussion.standing.why">Who did that, and why</Trans></TextLink> : null}
    </>
  );
}

/** Stands in the place of the box to write in. */
export function WhyNobodyWrites({ standing }: { standing: Exclude<ThreadStanding, "open"> }) {
  return standing === "closed"
    ? <Trans id="discussion.standing.closedText">This thread is closed: it can be read, and nobody writes in it any more.</Trans>
    : <Trans id="discussion.standing.lockedText">This thread is locked: only those who answer for the team write in it.</Trans>;
}
