import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { TextLink } from "~/ui/text-link";
import { teamDuties, type TeamDuty } from "../contract";
import type { TeamSpaceView } from "../team-space-view.server";
import { useDutyWords } from "./use-duty-words";

/** Whom to turn to, beside the threads: who supports which subregion, and the unit that answers for the team. Who leads stands in the header. */
export function ResponsibilitiesBeside({ team }: { team: TeamSpaceView }) {
  const words = useDutyWords();
  const named = teamDuties.filter((duty) => team.responsibilities.some((one) => one.duty === duty));
  return (
    <section aria-labelledby="duties-beside" className="grid gap-3">
      <h2 id="duties-beside" className="text-base"><Trans id="teams.duties.title">Whom to turn to</Trans></h2>
      <dl className="grid gap-3">
        {named.map((duty) => <Duty key={duty} title={words.several[duty]} people={peopleOf(team, duty)} everywhere={words.everywhere} />)}
        {team.leadUnit ? <div><dt className="text-ink-muted"><Trans id="teams.about.unit">Accountable unit</Trans></dt><dd><bdi>{team.leadUnit}</bdi></dd></div> : null}
      </dl>
    </section>
  );
}

/** Whether there is anything to show beside the threads. */
export const hasDuties = (team: Pick<TeamSpaceView, "responsibilities">): boolean => team.responsibilities.length > 0;

interface Supporter {
  handle: string;
  name: string;
  /** null is everywhere */
  areas: string[] | null;
}

/** Everybody once, with the areas they support. */
function peopleOf({ responsibilities }: TeamSpaceView, duty: TeamDuty): Supporter[] {
  const theirs = Map.groupBy(responsibilities.filter((one) => one.duty === duty), (one) => one.handle);
  return [...theirs].map(([handle, all]) => {
    const areas = all.flatMap(({ area }) => area ?? []);
    return { handle, name: all[0]?.name ?? "", areas: areas.length < all.length ? null : areas };
  });
}

function Duty({ title, people, everywhere }: { title: string; people: Supporter[]; everywhere: string }) {
  const format = useFormat();
  return (
    <div className="grid gap-0.5">
      <dt className="text-ink-muted">{title}</dt>
      {people.map(({ handle, name, areas }) => (
        <dd key={handle}><bdi><TextLink quiet to={`/experts/${handle}`}>{name}</TextLink></bdi> <span className="text-ink-muted">· {areas ? format.list(areas) : everywhere}</span></dd>
      ))}
    </div>
  );
}
