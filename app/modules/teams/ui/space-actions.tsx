import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Button, LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextLink } from "~/ui/text-link";
import { Time } from "~/ui/time";
import type { TeamSpaceView } from "../team-space-view.server";
import { MembershipForm } from "./membership-form";
import { useTeamWords } from "./use-team-words";

/** Join, ask to join, or what one is in the team and the way out. */
export function SpaceActions({ team }: { team: TeamSpaceView }) {
  const { slug, abilities, role } = team;
  if (role !== null) return <OwnPlace slug={slug} role={role} />;
  if (team.requestedAt) return <OwnRequest slug={slug} requestedAt={team.requestedAt} />;
  if (abilities.requestToJoin) return <LinkButton tone="primary" to={`/teams/${slug}/membership`}><Trans id="teams.ask">Ask to join</Trans></LinkButton>;
  if (!abilities.join) return null;
  return <MembershipForm slug={slug} intent="join"><Button><Trans id="teams.join">Join</Trans></Button></MembershipForm>;
}

/** What one is told of, and the way out. Leaving takes a second press: back into some teams one must ask. */
function OwnPlace({ slug, role }: { slug: string; role: NonNullable<TeamSpaceView["role"]> }) {
  const words = useTeamWords();
  return (
    <Disclosure summary={words.role[role]}>
      <p className="pb-2"><TextLink to={`/teams/${slug}/notifications`}><Trans id="teams.notifications">Notifications of this team</Trans></TextLink></p>
      <p className="pb-2"><TextLink to={`/teams/${slug}/feeds`}><Trans id="teams.feeds">This team in your feed reader</Trans></TextLink></p>
      <MembershipForm slug={slug} intent="leave">
        <Button size="sm" tone="quiet"><Trans id="teams.leave">Leave this team</Trans></Button>
      </MembershipForm>
    </Disclosure>
  );
}

function OwnRequest({ slug, requestedAt }: { slug: string; requestedAt: Date }) {
  const format = useFormat();
  const asked = <Time dateTime={new Date(requestedAt).toISOString()} absolute={format.date(requestedAt)} />;
  return (
    <>
      <span className="text-sm text-ink-muted"><Trans id="teams.askedOn">You asked to join on {asked}</Trans></span>
      <MembershipForm slug={slug} intent="withdraw"><Button tone="quiet"><Trans id="teams.withdraw">Withdraw</Trans></Button></MembershipForm>
    </>
  );
}
