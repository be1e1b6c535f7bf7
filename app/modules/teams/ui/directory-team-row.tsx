import { Plural, Trans } from "@lingui/react/macro";
import { Button, LinkButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { TextLink } from "~/ui/text-link";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { DirectoryTeam } from "../team-directory-list.server";
import { MembershipForm } from "./membership-form";
import { useTeamWords } from "./use-team-words";

interface DirectoryTeamRowProps {
  team: DirectoryTeam;
  /** this page's address, to come back to after joining */
  returnTo: string;
  /** names the team above, where the list does not show it */
  withParent?: boolean;
}

/** One team of the directory: what it is for, how many are in it, and the way in. */
export function DirectoryTeamRow({ team, returnTo, withParent = false }: DirectoryTeamRowProps) {
  const words = useTeamWords();
  const { parentName, people } = team;
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-1 py-2 sm:flex-nowrap">
      <div className="min-w-0 basis-full sm:flex-1 sm:basis-0">
        <TextLink quiet to={team.abilities.read ? `/teams/${team.slug}` : `/teams/${team.slug}/about`}><bdi lang={team.lang}>{team.name}</bdi></TextLink>
        <p className="text-sm text-ink-muted">
          <bdi lang={team.lang}>{team.purpose}</bdi>
          {withParent && parentName ? <> · <Trans id="teams.directory.partOf">part of {parentName}</Trans></> : null}
        </p>
      </div>
      <div className="flex min-h-8 items-center gap-2 text-sm whitespace-nowrap text-ink-muted tabular-nums sm:w-40 sm:justify-end">
        {team.visibility === "open" ? null : <span className="inline-flex items-center gap-1"><Icon name="lock" size="sm" />{words.visibility[team.visibility]}</span>}
        {team.visibility === "open" ? null : <span aria-hidden="true">·</span>}
        <span><Plural id="teams.people" value={people} one="# person" other="# people" /></span>
      </div>
      <div className="ms-auto flex min-h-8 items-center sm:w-32 sm:justify-end" aria-live="polite">
        <WayIn team={team} returnTo={returnTo} />
      </div>
    </div>
  );
}

function WayIn({ team, returnTo }: { team: DirectoryTeam; returnTo: string }) {
  const words = useTeamWords();
  const { name, slug, role, requested, abilities } = team;
  if (role !== null) {
    return <span className="inline-flex items-center gap-1 text-sm text-positive"><Icon name="check" size="sm" />{words.role[role]}</span>;
  }
  if (team.invited) return <LinkButton size="sm" to={`/teams/${slug}/about`}><Trans id="teams.invited">You are invited</Trans></LinkButton>;
  if (requested) return <span className="text-sm text-ink-muted"><Trans id="teams.asked">Asked to join</Trans></span>;
  if (abilities.requestToJoin) {
    return (
      <LinkButton size="sm" to={`/teams/${slug}/membership`}>
        <span aria-hidden="true"><Trans id="teams.ask">Ask to join</Trans></span>
        <VisuallyHidden><Trans id="teams.askNamed">Ask to join {name}</Trans></VisuallyHidden>
      </LinkButton>
    );
  }
  if (!abilities.join) return null;
  return (
    <MembershipForm slug={slug} intent="join" returnTo={returnTo}>
      <Button size="sm" tone="quiet">
        <span aria-hidden="true"><Trans id="teams.join">Join</Trans></span>
        <VisuallyHidden><Trans id="teams.joinNamed">Join {name}</Trans></VisuallyHidden>
      </Button>
    </MembershipForm>
  );
}
