import { Trans, useLingui } from "@lingui/react/macro";
import { Disclosure } from "~/ui/disclosure";
import { Select } from "~/ui/select";
import { attentionLevels, type AttentionLevel } from "../../contract";
import { useLevelWords } from "../use-level-words";

/** A level for each team, as fields of the form around it. */
export function TeamLevels({ teams }: { teams: { slug: string; name: string; level: AttentionLevel }[] }) {
  const { t } = useLingui();
  const words = useLevelWords();
  if (teams.length === 0) return <p className="text-ink-muted"><Trans id="discussion.level.noTeams">You belong to no team yet.</Trans></p>;
  const options = attentionLevels.map((level) => ({ value: level, label: words.name[level] }));
  return (
    <div className="grid w-full gap-3">
      <Disclosure summary={t({ id: "discussion.level.meanings", message: "What the levels mean" })}>
        <dl className="grid gap-2 text-sm">
          {attentionLevels.map((level) => <div key={level}><dt className="font-medium">{words.name[level]}</dt><dd className="text-ink-muted">{words.ofTeam[level]}</dd></div>)}
        </dl>
      </Disclosure>
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {teams.map(({ slug, name, level }) => (
          <li key={slug}><Select id={`level-${slug}`} name={`level.${slug}`} label={<bdi>{name}</bdi>} options={options} defaultValue={level} /></li>
        ))}
      </ul>
    </div>
  );
}
