import { Trans } from "@lingui/react/macro";
import { Notice } from "~/ui/notice";
import { LinkButton } from "~/ui/button";
import type { TeamSpaceView } from "../team-space-view.server";

/** Says on every page of an archived team that nobody posts or joins any more. */
export function ArchivedNotice({ team }: { team: TeamSpaceView }) {
  if (!team.archived) return null;
  const reopen = team.abilities.reopen ? <LinkButton size="sm" to={`/teams/${team.slug}/settings/access`}><Trans id="teams.reopen">Open the team again</Trans></LinkButton> : null;
  return (
    <Notice still tone="caution" title={<Trans id="teams.archived.title">This team is archived</Trans>} action={reopen}>
      <Trans id="teams.archived.text">All of it stays readable; nobody posts or joins any more.</Trans>
    </Notice>
  );
}
