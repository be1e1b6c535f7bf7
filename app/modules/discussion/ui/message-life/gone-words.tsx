import { Trans } from "@lingui/react/macro";

/** What stands in the place of a deleted message. */
export function GoneWords({ by }: { by: "author" | "team" }) {
  return by === "author"
    ? <Trans id="discussion.gone.author">This message was deleted by its author.</Trans>
    : <Trans id="discussion.gone.team">This message was removed by those who answer for the team.</Trans>;
}
