import { Trans } from "@lingui/react/macro";
import { classNames } from "~/ui/class-names";
import type { WorkingDay } from "../half-days.server";

const dayLength = 86_400_000;

/** Days side by side belong to one week; after a weekend another begins. */
function inWeeks(days: WorkingDay[]): WorkingDay[][] {
  const weeks: WorkingDay[][] = [];
  let before: WorkingDay | undefined;
  for (const day of days) {
    if (before && Date.parse(day.day) - Date.parse(before.day) === dayLength) weeks.at(-1)?.push(day);
    else weeks.push([day]);
    before = day;
  }
  return weeks;
}

function HalfDay({ isFree }: { isFree: boolean }) {
  return <span className={classNames("block h-2.5 w-4 rounded-sm border", isFree ? "border-accent bg-accent-fill" : "border-line-strong bg-surface")} />;
}

/** Free and taken half-days as a picture: filled ones are free. What it says stands in words beside it. */
export function TimeStrip({ days }: { days: WorkingDay[] }) {
  return (
    <div aria-hidden="true" className="grid gap-1.5">
      <div className="flex flex-wrap gap-x-3 gap-y-2">
        {inWeeks(days).map((week) => (
          <div key={week[0]?.day} className="flex gap-1">
            {week.map(({ day, morning, afternoon }) => <span key={day} className="grid gap-0.5"><HalfDay isFree={morning} /><HalfDay isFree={afternoon} /></span>)}
          </div>
        ))}
      </div>
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-muted">
        <span className="flex items-center gap-1.5"><HalfDay isFree /><Trans id="experts.time.free">free</Trans></span>
        <span className="flex items-center gap-1.5"><HalfDay isFree={false} /><Trans id="experts.time.taken">taken</Trans></span>
        <span><Trans id="experts.time.halves">mornings above, afternoons below</Trans></span>
      </p>
    </div>
  );
}
