import { Trans } from "@lingui/react/macro";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";

/** Why one's own message cannot be edited, what is left, and to whom to turn; a conversation has no team. */
export function OnlyRemove({ team }: { team: { slug: string } | null }) {
  return (
    <Notice still action={team ? <LinkButton size="sm" to={`/teams/${team.slug}/people`}><Trans id="discussion.message.leads">Who leads the team</Trans></LinkButton> : undefined}>
      <Trans id="discussion.message.onlyRemove">You cannot write here at present, so you cannot edit this message either. You can still delete it.</Trans>
      {team ? <>{" "}<Trans id="discussion.message.turnTo">For anything else, turn to those who lead the team.</Trans></> : null}
    </Notice>
  );
}
