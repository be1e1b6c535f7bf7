import { Trans, Plural } from "@lingui/react/macro";
import { Link } from "@remix-run/react";
import { directionOf } from "~/platform/i18n/locales";
import { classNames } from "~/ui/class-names";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { calendarHref } from "../hrefs";
import type { MonthDay, MonthView } from "../month-view.server";

/** Most lines a square shows; the rest is a number that leads to the day. */
const mostLines = 4;

/** A month as a table: a row a week, a column a weekday. On a narrow screen a day tells how much there is and leads to its list. */
export function MonthTable({ month, query }: { month: MonthView; query: Record<string, string | undefined> }) {
  return (
    <table className="w-full table-fixed border-collapse text-sm">
      <caption className="visually-hidden">{month.title}</caption>
      <thead>
        <tr>
          {month.weekdays.map(({ long, short, narrow }) => (
            <th key={long} scope="col" className="px-1 pb-1.5 text-start text-xs font-medium text-ink-muted max-sm:text-center">
              <span aria-hidden="true" className="max-sm:hidden">{short}</span>
              <span aria-hidden="true" className="sm:hidden">{narrow}</span>
              <VisuallyHidden>{long}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week[0]?.date}>{week.map((day) => <DaySquare key={day.date} day={day} query={query} />)}</tr>
        ))}
      </tbody>
    </table>
  );
}

function DaySquare({ day, query }: { day: MonthDay; query: Record<string, string | undefined> }) {
  const href = calendarHref("agenda", { ...query, from: day.date });
  const count = day.lines.length;
  return (
    <td className={classNames("h-14 border border-line p-1 align-top sm:h-28", day.inMonth ? "bg-surface" : "bg-surface-sunken", !day.inMonth && "text-ink-muted")}>
      <div className="flex items-baseline gap-1 max-sm:justify-center">
        <time dateTime={day.date} aria-current={day.today ? "date" : undefined} className={classNames("text-xs tabular-nums", day.today && "rounded-full bg-accent-fill px-1.5 py-0.5 font-semibold text-accent-ink")}>
          <span aria-hidden="true">{day.number}</span>
          <VisuallyHidden>{day.heading}</VisuallyHidden>
        </time>
      </div>
      {count > 0 ? (
        <Link to={href} className="mt-1 flex min-h-6 items-center justify-center rounded-sm bg-accent-soft text-xs font-semibold text-accent tabular-nums sm:hidden">
          <span aria-hidden="true">{count}</span>
          <VisuallyHidden><Plural id="calendar.month.count" value={count} one="# event" other="# events" /></VisuallyHidden>
        </Link>
      ) : null}
      <ul className="mt-1 grid gap-0.5 max-sm:hidden">
        {day.lines.slice(0, mostLines).map((line) => <MonthLine key={line.key} line={line} />)}
        {count > mostLines ? (
          <li><Link to={href} className="block p-1 text-xs text-accent hover:underline"><Plural id="calendar.month.more" value={count - mostLines} one="# more" other="# more" /></Link></li>
        ) : null}
      </ul>
    </td>
  );
}

const looks = {
  meeting: "border-s-2 border-accent bg-surface-sunken",
  peer_review: "border-s-2 border-positive bg-surface-sunken",
  course: "border-s-2 border-positive bg-positive-soft",
  deadline: "border-s-2 border-caution bg-caution-soft",
  town_hall: "border-s-2 border-accent bg-accent-soft font-semibold",
};

function MonthLine({ line }: { line: MonthDay["lines"][number] }) {
  return (
    <li>
      <Link to={line.href} title={line.title} className={classNames("block rounded-sm p-1 text-xs leading-snug hover:underline", looks[line.kind], line.cancelled && "line-through")}>
        {line.cancelled ? <VisuallyHidden><Trans id="calendar.cancelled">Cancelled</Trans>: </VisuallyHidden> : null}
        {line.goesOn ? <VisuallyHidden><Trans id="calendar.month.goesOn">Goes on:</Trans> </VisuallyHidden> : null}
        {/* Inside the padding, where a third line would look out; in the title's direction, or its beginning is what is left out. */}
        <span dir={directionOf(line.language)} className="line-clamp-2">
          {line.from && !line.goesOn ? <span className="tabular-nums">{line.from} </span> : null}
          <bdi lang={line.language}>{line.title}</bdi>
        </span>
      </Link>
    </li>
  );
}
