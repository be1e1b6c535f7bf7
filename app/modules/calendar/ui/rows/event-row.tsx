import { Trans } from "@lingui/react/macro";
import { Link } from "@remix-run/react";
import { Badge } from "~/ui/badge";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import type { OccurrenceLine } from "../../contract";
import { OwnTimeShort } from "./own-time";
import { useEventWords } from "./use-event-words";

/** One time of an event in a list: the reader's clock first, then what and where, then the clock of the place. */
export function EventRow({ line, hideOwner = false }: { line: OccurrenceLine; hideOwner?: boolean }) {
  const words = useEventWords();
  return (
    <li className="relative flex gap-x-4 py-2.5 hover:bg-surface-sunken sm:px-2">
      <div className="w-16 shrink-0 text-sm tabular-nums sm:w-24">
        <TimesOf line={line} />
      </div>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          <Link to={line.href} lang={line.language} dir="auto" className={classNames("min-w-0 font-medium underline-offset-3 after:absolute after:inset-0 hover:underline", line.cancelled && "line-through")}>{line.title}</Link>
          {line.kind === "meeting" ? null : <Badge tone={line.kind === "town_hall" ? "accent" : line.kind === "deadline" ? "caution" : "neutral"}>{words.kinds[line.kind]}</Badge>}
          {line.cancelled ? <Badge tone="critical"><Trans id="calendar.cancelled">Cancelled</Trans></Badge> : <AnswerBadge line={line} />}
        </p>
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted">
          {hideOwner ? null : <bdi>{words.owner(line.owner)}</bdi>}
          {line.place ? <bdi>{line.place}</bdi> : null}
          {line.online && !line.place ? <span><Trans id="calendar.online">Online</Trans></span> : null}
          {line.ownTime ? <span className="inline-flex items-center gap-1"><Icon name="clock" size="sm" /><span><OwnTimeShort ownTime={line.ownTime} /></span></span> : null}
        </p>
      </div>
    </li>
  );
}

function TimesOf({ line }: { line: OccurrenceLine }) {
  const { from, to, untilDay } = line;
  if (line.allDay) return untilDay ? <span><Trans id="calendar.until">until {untilDay}</Trans></span> : <Trans id="calendar.allDay">All day</Trans>;
  return (
    <time dateTime={line.startsAt}>
      <span className="font-semibold">{from}</span>
      {to ? <span className="text-ink-muted max-sm:block"> – {to}</span> : null}
    </time>
  );
}

function AnswerBadge({ line }: { line: OccurrenceLine }) {
  if (line.waiting) return <Badge tone="caution"><Trans id="calendar.state.waiting">Waiting list</Trans></Badge>;
  if (line.answer === "yes") return <Badge tone="positive"><Trans id="calendar.state.coming">You are coming</Trans></Badge>;
  if (line.answer === "maybe") return <Badge><Trans id="calendar.state.maybe">You may come</Trans></Badge>;
  if (line.answer === "no") return <Badge><Trans id="calendar.state.no">You are not coming</Trans></Badge>;
  return null;
}
