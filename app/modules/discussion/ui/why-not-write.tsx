import { Trans } from "@lingui/react/macro";
import type { ThreadView } from "../thread-view.server";
import { WhyNobodyWrites } from "./standing-badge";

type Refused = Pick<ThreadView, "id" | "team" | "reach" | "standing">;

/** Why a reader of a thread does not write in it. */
export function WhyNotWrite({ view: { reach, standing } }: { view: Refused }) {
  if (reach === "blocked") return <Trans id="discussion.conversation.blocked">You have blocked this person. To write to them, unblock them first.</Trans>;
  if (reach !== null) return <Trans id="discussion.conversation.unreachable">This person cannot be reached by direct message.</Trans>;
  if (standing !== "open") return <WhyNobodyWrites standing={standing} />;
  return <Trans id="discussion.mayOnlyRead">You can read this thread. To write here, be a member of the team.</Trans>;
}

/** Where that can be changed. */
export const wayOut = ({ id, team }: Refused): { href: string } => ({ href: team ? `/teams/${team.slug}` : `/messages/${id}/people` });

/** What the way there is called. */
export function WayOutWords({ view: { team } }: { view: Refused }) {
  return team ? <Trans id="discussion.mayOnlyRead.team">To the team</Trans> : <Trans id="discussion.conversation.people">People</Trans>;
}
