import { Trans } from "@lingui/react/macro";
import { TextLink } from "~/ui/text-link";
import { comparisonHref, versionHref } from "../hrefs";
import type { LifeView } from "../life/life-view.server";
import { ReviewerAnswer } from "./life-reviewers";

interface EarlierAnswersProps {
  answers: LifeView["earlier"];
  /** the document's own address */
  document: string;
  /** number of the version that is reviewed now */
  present: number | null;
}

/** What reviewers said about versions before, or after, the one at hand, and the way to what changed since. */
export function EarlierAnswers({ answers, document, present }: EarlierAnswersProps) {
  return (
    <ul className="divide-y divide-line">
      {answers.map((answer) => {
        const { version, handle, readable } = answer;
        const number = version;
        const since = present !== null && readable && version < present ? comparisonHref(document, version, present) : null;
        return (
          <li key={`${version}-${handle}`} className="grid gap-1.5 py-3">
            <ReviewerAnswer {...answer} />
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
