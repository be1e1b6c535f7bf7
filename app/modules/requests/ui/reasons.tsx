import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { period } from "~/modules/experts/ui/period";
import { useExpertLabels } from "~/modules/experts/ui/use-labels";
import { useFormat } from "~/platform/i18n/format";
import type { CandidateFacts } from "../contract";
import { useRequestWords } from "./use-request-words";

/** What speaks for somebody, as short phrases, the weightiest first; never a bare score. */
function useReasons(): (facts: CandidateFacts) => string[] {
  const { t } = useLingui();
  const format = useFormat();
  const words = useRequestWords();
  const labels = useExpertLabels();
  const inCountry = (work: string, years: string) => t({ id: "requests.reason.country", message: `worked in the country: ${work} ${years}` });
  return ({ fields, languages, country, subregion, free, trainedUntil, load, distance, releaser }) => {
    const { days = 0, of = 0 } = free ?? {};
    const freeDays = format.number(days);
    const until = trainedUntil ? format.day(trainedUntil) : "";
    const owner = `\u2068${releaser?.name ?? ""}\u2069`;
    return [
      ...fields.slice(0, 2).map(({ label, level, years }) => `${label} (${years ? labels.pair(labels.levels[level], labels.years(years)) : labels.levels[level]})`),
      ...languages.map(({ name, level }) => `${name} ${level}`),
      ...country.slice(0, 1).map(({ kind, fromYear, untilYear }) => inCountry(labels.kinds[kind], period(fromYear, untilYear))),
      ...(country.length === 0 && subregion > 0 ? [t({ id: "requests.reason.subregion", message: plural(subregion, { one: "worked in # country near it", other: "worked in # countries near it" }) })] : []),
      words.distances[distance],
      ...(free ? [t({ id: "requests.reason.free", message: `free on ${freeDays} of ${of} days` })] : []),
      ...(trainedUntil ? [t({ id: "requests.reason.training", message: `security training until ${until}` })] : []),
      ...(load > 0 ? [t({ id: "requests.reason.load", message: plural(load, { one: "# other request under way", other: "# other requests under way" }) })] : []),
      releaser ? t({ id: "requests.reason.releaser", message: `must be released by ${owner}` }) : t({ id: "requests.reason.ownTime", message: "decides about the own time" }),
    ];
  };
}

/** Why somebody, and what stands in the way. */
export function Reasons({ facts }: { facts: CandidateFacts }) {
  const reasons = useReasons()(facts);
  const words = useRequestWords();
  const { t } = useLingui();
  const format = useFormat();
  const against = format.list(facts.against.map((constraint) => words.against[constraint]));
  return (
    <div className="text-sm">
      <p suppressHydrationWarning>{reasons.map((reason, index) => <span key={reason}>{index > 0 ? " · " : ""}<bdi>{reason}</bdi></span>)}</p>
      {facts.against.length > 0 ? <p className="text-critical" suppressHydrationWarning>{t({ id: "requests.reason.against", message: `But: ${against}` })}</p> : null}
    </div>
  );
}
