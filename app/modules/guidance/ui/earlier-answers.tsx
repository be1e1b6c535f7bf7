import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { PersonLine } from "~/ui/person-line";
import { TextLink } from "~/ui/text-link";
import { comparisonHref, versionHref } from "../hrefs";
import type { LifeView } from "../life/life-view.server";
import { verdictTones } from "./life-reviewers";
import { useLifeWords } from "./use-life-words";

interface EarlierAnswersProps {
  answers: LifeView["earlier"];
  /** the document's own address */
  document: string;
  /** number of the version that is reviewed now */
  present: number | null;
}

/** What reviewers said about versions before, or after, the one at hand, and the way to what changed since. */
export function EarlierAnswers({ answers, document, present }: EarlierAnswersProps) {
  const words = useLifeWords();
  const format = useFormat();
  return (
    <ul className="divide-y divide-line">
      {answers.map(({ version, name, handle, verdict, comment, answeredAt, readable }) => {
        const number = version;
        const since = present !== null && readable && version < present ? comparisonHref(document, version, present) : null;
        return (
          <li key={`${version}-${handle}`} className="grid gap-1.5 py-3">
            <PersonLine name={name} to={`/experts/${handle}`} size="sm" badges={<Badge tone={verdictTones[verdict ?? "none"]}>{words.verdict[verdict ?? "none"]}</Badge>} detail={answeredAt ? format.dateTime(answeredAt) : undefined} />
            {comment ? <p dir="auto" className="measure text-start whitespace-pre-line">{comment}</p> : null}
            <p className="flex flex-wrap gap-x-4 text-sm">
              {since === null ? null : <TextLink to={since}><Trans id="guidance.life.changedSince">What changed since version {version}</Trans></TextLink>}
              {readable ? <TextLink to={versionHref(document, version)}><Trans id="guidance.version.number">Version {number}</Trans></TextLink> : <Trans id="guidance.version.number">Version {number}</Trans>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
