import { Trans } from "@lingui/react/macro";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { TextLink } from "~/ui/text-link";
import type { ReasonWords } from "../ranking/contract";
import type { Colleague } from "../support-contract";

function Reason({ why: { text, tone, quote, href } }: { why: ReasonWords }) {
  return (
    <li className={classNames("mb-0.5 flex break-inside-avoid items-start gap-1.5", tone === "caution" && "text-caution")}>
      <span className="mt-1 shrink-0">{tone === "caution" ? <Icon name="warning" size="sm" /> : <Icon name="check" size="sm" />}</span>
      <span className="min-w-0">
        <bdi>{text}</bdi>
        {quote ? <span className="block text-ink-muted"><bdi>{href ? <TextLink to={href}>{quote}</TextLink> : quote}</bdi></span> : null}
      </span>
    </li>
  );
}

/** Why somebody is proposed, and what to know before asking them. */
export function ReasonList({ why }: { why: ReasonWords[] }) {
  return <ul className="gap-x-6 text-sm sm:columns-2">{why.map((one) => <Reason key={`${one.text}${one.quote ?? ""}`} why={one} />)}</ul>;
}

/** Who must agree before somebody's time is given away. */
export function ReleasedBy({ who: { handle, name: releaser } }: { who: Colleague }) {
  return <p><Trans id="experts.answer.releasedBy">Must be released by <TextLink to={`/experts/${handle}`}><bdi>{releaser}</bdi></TextLink></Trans></p>;
}

/** Both together. */
export function Reasons({ of: { why, releasedBy } }: { of: { why: ReasonWords[]; releasedBy: Colleague | null } }) {
  return (
    <div className="grid gap-1 text-sm">
      <ReasonList why={why} />
      {releasedBy ? <ReleasedBy who={releasedBy} /> : null}
    </div>
  );
}
