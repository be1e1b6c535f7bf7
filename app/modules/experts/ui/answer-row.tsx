import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Avatar } from "~/ui/avatar";
import { TextLink } from "~/ui/text-link";
import type { AnswerRow as Row } from "../answer-view.server";
import { ReasonList, ReleasedBy } from "./reasons";

/** Somebody who is proposed: who they are, why, who must release them, and the next step. */
export function AnswerRow({ row, number }: { row: Row; number: number }) {
  const { t } = useLingui();
  const format = useFormat();
  const { handle, name, nativeName, photo, title, city, timeZone, why, releasedBy, askHref } = row;
  return (
    <li className="flex items-start gap-3 py-4">
      <label className="flex shrink-0 flex-col items-center gap-1.5 pt-1 text-sm text-ink-muted tabular-nums">
        {format.number(number)}
        <input type="checkbox" name="people" value={handle} aria-label={t({ id: "experts.answer.choose", message: `Choose ${name}` })} className="size-4.5" />
      </label>
      <span className="max-sm:hidden"><Avatar name={name} photo={photo} /></span>
      <div className="grid min-w-0 flex-1 gap-1.5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <h2 className="min-w-0 text-base font-semibold">
            <TextLink quiet to={`/experts/${handle}`}><bdi>{name}</bdi>{nativeName ? <>{" "}<bdi className="font-normal text-ink-muted">{nativeName}</bdi></> : null}</TextLink>
          </h2>
          {city ? <p className="text-sm text-ink-muted"><bdi>{city}</bdi> <span className="tabular-nums" suppressHydrationWarning>{format.time(format.madeAt, timeZone)}</span></p> : null}
        </div>
        {title ? <p className="text-sm text-ink-muted"><bdi>{title}</bdi></p> : null}
        <ReasonList why={why} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          {releasedBy ? <ReleasedBy who={releasedBy} /> : null}
          <TextLink to={askHref}><Trans id="experts.answer.ask">Ask for support<span className="visually-hidden"> of {name}</span></Trans></TextLink>
        </div>
      </div>
    </li>
  );
}
