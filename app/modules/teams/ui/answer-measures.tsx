import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Facts } from "~/ui/facts";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import type { TeamMeasures } from "../team-measures.server";

interface AnswerMeasuresProps extends Pick<TeamMeasures, "questions" | "guidance"> {
  /** of the team */
  slug: string;
}

/** Questions and guidance: what waits, and how soon the team answers. */
export function AnswerMeasures({ slug, questions, guidance }: AnswerMeasuresProps) {
  const { t } = useLingui();
  const format = useFormat();
  const duration = useDuration();
  const { open, asked, answered, medianHours, withinTwoDays } = questions;
  const percent = format.number(asked === 0 ? 0 : Math.round((withinTwoDays / asked) * 100));
  const time = medianHours === null ? null : duration(medianHours);
  const [due, all] = [format.number(guidance.due), format.number(guidance.all)];
  const dueOf = t({ id: "teams.measures.dueOf", message: `${due} of ${all} to be reviewed` });
  return (
    <Section id="answers" title={<Trans id="teams.measures.answers">Questions and guidance</Trans>}>
      <Facts
        items={[
          { term: <Trans id="teams.measures.open">Open questions</Trans>, detail: format.number(open) },
          { term: <Trans id="teams.measures.asked">Asked in 12 months</Trans>, detail: asked === 0 ? format.number(0) : t({ id: "teams.measures.answered", message: `${asked}, of which ${answered} have a first answer` }) },
          { term: <Trans id="teams.measures.median">Time to the first answer</Trans>, detail: time === null ? "–" : t({ id: "teams.measures.medianIs", message: `half within ${time}` }) },
          { term: <Trans id="teams.measures.within">Within two working days</Trans>, detail: asked === 0 ? "–" : t({ id: "teams.measures.percent", message: `${percent} % of the questions` }) },
          {
            term: <Trans id="teams.measures.due">Guidance due</Trans>,
            detail: guidance.due === 0 ? dueOf : <TextLink to={`/documents?${new URLSearchParams({ team: slug, kind: "guidance", standing: "due" })}`}>{dueOf}</TextLink>,
          },
        ]}
      />
    </Section>
  );
}

/** Hours as people say them: minutes, hours or days. */
function useDuration(): (hours: number) => string {
  const { t } = useLingui();
  return (hours) => {
    const [minutes, wholeHours, days] = [Math.max(1, Math.round(hours * 60)), Math.round(hours), Math.round(hours / 24)];
    if (hours < 1) return t({ id: "teams.measures.minutes", message: plural(minutes, { one: "# minute", other: "# minutes" }) });
    if (hours < 48) return t({ id: "teams.measures.hours", message: plural(wholeHours, { one: "# hour", other: "# hours" }) });
    return t({ id: "teams.measures.days", message: plural(days, { one: "# day", other: "# days" }) });
  };
}
