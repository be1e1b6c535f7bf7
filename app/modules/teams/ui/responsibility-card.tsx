import { Trans } from "@lingui/react/macro";
import { Facts } from "~/ui/facts";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { teamDuties } from "../contract";
import type { Responsibility } from "../responsibilities.server";
import type { TeamOfficer } from "../team-officers.server";
import { useDutyWords } from "./use-duty-words";
import { useTeamWords } from "./use-team-words";

interface ResponsibilityCardProps {
  officers: TeamOfficer[];
  leadUnit: string;
  responsibilities: Responsibility[];
}

/** Whom to turn to, on one card: who leads and coordinates, which unit answers for it, who supports which subregion. */
export function ResponsibilityCard({ officers, leadUnit, responsibilities }: ResponsibilityCardProps) {
  const words = useTeamWords();
  const duties = useDutyWords();
  const named = (people: { handle: string; name: string; area?: string | null }[]) => (
    <ul className="grid gap-0.5">
      {people.map(({ handle, name, area }, index) => (
        <li key={index}><bdi><TextLink to={`/experts/${handle}`}>{name}</TextLink></bdi>{area === undefined ? null : <span className="text-ink-muted"> · {area ?? duties.everywhere}</span>}</li>
      ))}
    </ul>
  );
  const ofRole = (role: TeamOfficer["role"]) => officers.filter((officer) => officer.role === role);
  const items = [
    ...(["lead", "coordinator"] as const).map((role) => ({ shown: ofRole(role).length > 0, term: words.role[role], detail: named(ofRole(role)) })),
    { shown: leadUnit !== "", term: <Trans id="teams.about.unit">Accountable unit</Trans>, detail: <bdi>{leadUnit}</bdi> },
    ...teamDuties.map((duty) => {
      const people = responsibilities.filter((one) => one.duty === duty);
      return { shown: people.length > 0, term: duties.several[duty], detail: named(people) };
    }),
  ].filter((item) => item.shown);
  if (items.length === 0) return null;
  return <Section id="responsibilities" title={<Trans id="teams.duties.title">Whom to turn to</Trans>}><Facts items={items} /></Section>;
}
