import { Trans } from "@lingui/react/macro";

/** What a thread that is not begun is called in lists. */
export function ThreadToBegin({ title }: { title: string }) {
  return title === "" ? <Trans id="conversations.begun.untitled">A thread without a title yet</Trans> : title;
}

/** That it is a thread which is not begun, and in which team; null where its author no longer reads that team. */
export function PlaceToBegin({ team }: { team: { name: string } | null }) {
  const name = team?.name;
  return (
    <span className="block">
      {team ? <Trans id="conversations.begun.in">A new thread in <bdi>{name}</bdi></Trans> : <Trans id="conversations.begun.lost">A new thread, in a team where you no longer read</Trans>}
    </span>
  );
}
