import { Plural, Trans } from "@lingui/react/macro";
import type { SuggestedTeam } from "~/modules/teams/public.server";
import { MembershipForm } from "~/modules/teams/ui/membership-form";
import { useFormat } from "~/platform/i18n/format";
import { Button, LinkButton } from "~/ui/button";
import { TextLink } from "~/ui/text-link";
import { VisuallyHidden } from "~/ui/visually-hidden";

/** Teams that may be the reader's, with the reason, to join at one press. */
export function SuggestedTeams({ teams }: { teams: SuggestedTeam[] }) {
  return (
    <ul className="divide-y divide-line">
      {teams.map((team) => (
        <li key={team.slug} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-2.5">
          <div className="min-w-0 flex-1 basis-64">
            <TextLink quiet to={`/teams/${team.slug}/about`}>{team.name}</TextLink>
            <p className="text-sm text-ink-muted">{team.purpose}</p>
            <p className="text-sm"><Reason team={team} /></p>
          </div>
          <WayIn team={team} />
        </li>
      ))}
    </ul>
  );
}

function Reason({ team }: { team: SuggestedTeam }) {
  const format = useFormat();
  const { people, colleagues } = team;
  const fields = format.list(team.fields);
  return (
    <>
      {team.fields.length > 0 ? <><Trans id="home.suggested.fields">Covers what you know: {fields}</Trans> · </> : null}
      {colleagues > 0 ? (
        <Plural id="home.suggested.colleagues" value={colleagues} one="# colleague of your duty station is in it" other="# colleagues of your duty station are in it" />
      ) : (
        <Plural id="home.suggested.people" value={people} one="# person" other="# people" />
      )}
    </>
  );
}

function WayIn({ team }: { team: SuggestedTeam }) {
  const { name, slug } = team;
  if (team.visibility === "request") {
    return (
      <LinkButton size="sm" to={`/teams/${slug}/membership`}>
        <span aria-hidden="true"><Trans id="home.suggested.ask">Ask to join</Trans></span>
        <VisuallyHidden><Trans id="home.suggested.askNamed">Ask to join {name}</Trans></VisuallyHidden>
      </LinkButton>
    );
  }
  return (
    <MembershipForm slug={slug} intent="join" returnTo="/">
      <Button size="sm" tone="quiet">
        <span aria-hidden="true"><Trans id="home.suggested.join">Join</Trans></span>
        <VisuallyHidden><Trans id="home.suggested.joinNamed">Join {name}</Trans></VisuallyHidden>
      </Button>
    </MembershipForm>
  );
}
