import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { MembershipForm } from "~/modules/teams/ui/membership-form";
import { useFormat } from "~/platform/i18n/format";
import { Button, LinkButton } from "~/ui/button";
import { TextLink } from "~/ui/text-link";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { FirstWeek } from "../first-week-view.server";

type Suggestion = FirstWeek["suggestions"][number];

/** Teams that may be the newcomer's, with field, duty station and function as reasons; joined at one press. */
export function TeamsToJoin({ teams }: { teams: Suggestion[] }) {
  const why = useReasons();
  return (
    <ul className="divide-y divide-line">
      {teams.map((team) => (
        <li key={team.slug} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-2.5">
          <div className="min-w-0 flex-1 basis-64">
            <TextLink quiet to={`/teams/${team.slug}/about`}>{team.name}</TextLink>
            <p className="text-sm text-ink-muted">{team.purpose}</p>
            <p className="text-sm">{why(team)}</p>
          </div>
          <WayIn team={team} />
        </li>
      ))}
    </ul>
  );
}

function useReasons(): (team: Suggestion) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ fields, colleagues, peers, people }) => {
    const known = format.list(fields);
    const parts = [
      known ? t({ id: "induction.teams.fields", message: `covers what you know: ${known}` }) : "",
      colleagues > 0 ? t({ id: "induction.teams.colleagues", message: plural(colleagues, { one: "# colleague of your duty station", other: "# colleagues of your duty station" }) }) : "",
      peers > 0 ? t({ id: "induction.teams.peers", message: plural(peers, { one: "# person of your function", other: "# people of your function" }) }) : "",
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(" · ") : t({ id: "induction.teams.people", message: plural(people, { one: "# person", other: "# people" }) });
  };
}

function WayIn({ team: { name, slug, visibility } }: { team: Suggestion }) {
  if (visibility === "request") {
    return (
      <LinkButton size="sm" to={`/teams/${slug}/membership`}>
        <span aria-hidden="true"><Trans id="induction.teams.ask">Ask to join</Trans></span>
        <VisuallyHidden><Trans id="induction.teams.askNamed">Ask to join {name}</Trans></VisuallyHidden>
      </LinkButton>
    );
  }
  return (
    <MembershipForm slug={slug} intent="join" returnTo="/first-week#teams">
      <Button size="sm" tone="quiet">
        <span aria-hidden="true"><Trans id="induction.teams.join">Join</Trans></span>
        <VisuallyHidden><Trans id="induction.teams.joinNamed">Join {name}</Trans></VisuallyHidden>
      </Button>
    </MembershipForm>
  );
}
