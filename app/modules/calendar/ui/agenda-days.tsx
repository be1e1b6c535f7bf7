import { Trans } from "@lingui/react/macro";
import type { DayOfEvents } from "../contract";
import { EventRow } from "./rows/event-row";

/** Days with what happens on them, one under the other. */
export function AgendaDays({ days, hideOwner = false }: { days: DayOfEvents[]; hideOwner?: boolean }) {
  return (
    <div className="grid gap-6">
      {days.map((day) => (
        <section key={day.date} aria-labelledby={`day-${day.date}`} className="grid gap-1">
          <h2 id={`day-${day.date}`} className="flex flex-wrap items-baseline gap-x-2 border-b border-line pb-1 text-base">
            {day.fromToday === 0 ? <span className="text-accent"><Trans id="calendar.today">Today</Trans></span> : null}
            {day.fromToday === 1 ? <span className="text-accent"><Trans id="calendar.tomorrow">Tomorrow</Trans></span> : null}
            <time dateTime={day.date}>{day.heading}</time>
          </h2>
          <ul className="divide-y divide-line">{day.lines.map((line) => <EventRow key={line.key} line={line} hideOwner={hideOwner} />)}</ul>
        </section>
      ))}
    </div>
  );
}
