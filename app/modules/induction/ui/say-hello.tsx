import { Trans } from "@lingui/react/macro";
import { LinkButton } from "~/ui/button";
import type { FirstWeek } from "../first-week-view.server";

const offered = 3;

/** The first useful post: an introduction in one of one's teams, half written already. */
export function SayHello({ teams }: { teams: FirstWeek["teams"] }) {
  if (teams.length === 0) {
    return <p className="measure text-ink-muted"><Trans id="induction.hello.noTeam">Join a team first; then a few lines about you open here, ready to be changed and sent.</Trans></p>;
  }
  return (
    <div className="grid gap-3">
      <p className="measure"><Trans id="induction.hello.text">Tell a team who you are and what you know. A draft opens with what your profile says; change what you like, then send it. People answer newcomers.</Trans></p>
      <div className="flex flex-wrap gap-3">
        {teams.slice(0, offered).map(({ slug, name }) => (
          <LinkButton key={slug} to={`/teams/${slug}/threads/new?introduce=1`} icon="discussion"><span><Trans id="induction.hello.inTeam">Introduce yourself in <bdi>{name}</bdi></Trans></span></LinkButton>
        ))}
      </div>
    </div>
  );
}
