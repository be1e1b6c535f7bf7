import { Plural, useLingui } from "@lingui/react/macro";
import { Link } from "@remix-run/react";
import { Icon } from "~/ui/icon";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { PageHeader } from "~/ui/shell/page-header";
import type { SpacePart } from "../contract";
import type { TeamSpaceView } from "../team-space-view.server";
import { Officers } from "./officers";
import { SpaceActions } from "./space-actions";
import { SpaceTabs } from "./space-tabs";
import { useTeamWords } from "./use-team-words";

/** How every page of a team's space begins: name, purpose, who answers for it, and what one can do. */
export function SpaceHeader({ team, parts, openReports, pathname }: { team: TeamSpaceView; parts: SpacePart[]; openReports: number; pathname: string }) {
  const { t } = useLingui();
  const trail = [{ slug: "", name: t({ id: "teams.directory.title", message: "Teams" }) }, ...team.above];
  return (
    <PageHeader
      title={<bdi lang={team.lang}>{team.name}</bdi>}
      above={<Breadcrumbs items={trail.map(({ slug, name }) => ({ to: slug ? `/teams/${slug}` : "/teams", label: name }))} />}
      lead={<bdi lang={team.lang}>{team.purpose}</bdi>}
      meta={<SpaceFacts team={team} />}
      actions={<SpaceActions team={team} />}
      tabs={<SpaceTabs team={team} parts={parts} openReports={openReports} pathname={pathname} />}
    />
  );
}

function SpaceFacts({ team }: { team: TeamSpaceView }) {
  const words = useTeamWords();
  const { people, offices } = team;
  return (
    <>
      {team.visibility === "open" ? null : <span className="inline-flex items-center gap-1"><Icon name="lock" size="sm" />{words.visibility[team.visibility]}</span>}
      <Link to={`/teams/${team.slug}/people`} className="tabular-nums underline-offset-3 hover:text-accent hover:underline">
        <Plural id="teams.people" value={people} one="# person" other="# people" />
        {offices > 0 ? <> · <Plural id="teams.offices" value={offices} one="# office" other="# offices" /></> : null}
      </Link>
      {team.officers.length > 0 ? <span><Officers officers={team.officers} /></span> : null}
    </>
  );
}
