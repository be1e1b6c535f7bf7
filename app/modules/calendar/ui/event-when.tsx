import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@remix-run/react";
import { classNames } from "~/ui/class-names";
import type { EventView } from "../event-view.server";
import { OwnTimeSentence } from "./rows/own-time";

/** When it is: by the reader's clock in large, by the clock of the place in a sentence, and its other dates. */
export function EventWhen({ event }: { event: EventView }) {
  const { t } = useLingui();
  const { when, repetition, dates } = event;
  const { untilDay, ownCity } = when;
  return (
    <div className="grid gap-3 rounded-panel border border-line bg-surface-raised p-4">
      <p className={classNames("text-lg font-semibold", (event.cancelled || event.archived) && "line-through")}>
        <time dateTime={when.startsAt}>
          {when.heading}
          {when.allDay ? null : <span className="block text-2xl tabular-nums">{when.from}{when.to ? ` – ${when.to}` : ""}</span>}
        </time>
        {untilDay ? <span className="block text-base"><Trans id="calendar.until">until {untilDay}</Trans></span> : null}
      </p>
      {when.allDay ? <p className="text-ink-muted"><Trans id="calendar.allDay">All day</Trans></p> : null}
      {when.ownTime ? <p><OwnTimeSentence ownTime={when.ownTime} from={when.from} /></p> : when.allDay ? null : <p className="text-sm text-ink-muted"><Trans id="calendar.sameClock">Time of {ownCity}, which is yours now</Trans></p>}
      {repetition ? <p className="text-sm text-ink-muted">{repetition}</p> : null}
      {dates.length > 1 ? (
        <nav aria-label={t({ id: "calendar.dates", message: "Dates" })}>
          <ul className="flex flex-wrap gap-2 text-sm">
            {dates.map((date) => (
              <li key={date.on}>
                <Link to={date.href} aria-current={date.current ? "page" : undefined} className={classNames("inline-flex min-h-8 items-center gap-1.5 rounded-control border border-line px-2.5 tabular-nums hover:bg-surface-hover current:border-accent current:bg-accent-soft current:font-semibold current:text-accent touch:min-h-11", date.cancelled && "line-through")}>
                  {date.day}{date.time ? <span className="text-ink-muted">{date.time}</span> : null}
                  {date.cancelled ? <span className="visually-hidden"><Trans id="calendar.cancelled">Cancelled</Trans></span> : null}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}
