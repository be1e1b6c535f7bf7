import { Temporal } from "temporal-polyfill";
import { weekdayCodes } from "../time/repetition-rule.server";

/** How many years ahead the changes of a clock are looked up. */
const yearsAhead = 12;

interface Change {
  /** What the clock showed when it was changed. */
  at: Temporal.PlainDateTime;
  offsetBefore: string;
  offsetAfter: string;
}

/**
 * A zone as iCalendar describes it, from the year before the one given: changes of the clock that follow
 * a yearly rule as that rule, others one by one. Empty for UTC, which needs no description.
 */
export function vtimezone(zone: string, fromYear: number): string {
  if (zone === "UTC") return "";
  const start = Temporal.PlainDateTime.from({ year: fromYear - 1, month: 1, day: 1 }).toZonedDateTime(zone);
  const first = { at: start.toPlainDateTime(), offsetBefore: start.offset, offsetAfter: start.offset };
  const kinds = Map.groupBy(changesSince(start), kindOf);
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...observance(first), ...[...kinds.values()].flatMap(observances), "END:VTIMEZONE"].join("\r\n");
}

function changesSince(start: Temporal.ZonedDateTime): Change[] {
  const end = start.add({ years: yearsAhead });
  const changes: Change[] = [];
  let before = start;
  for (;;) {
    const next = before.getTimeZoneTransition("next");
    if (!next || Temporal.ZonedDateTime.compare(next, end) >= 0) return changes;
    const last = next.subtract({ nanoseconds: 1 });
    changes.push({ at: last.toPlainDateTime().add({ nanoseconds: 1 }), offsetBefore: last.offset, offsetAfter: next.offset });
    before = next;
  }
}

/** Changes that may follow one rule: the same clock to the same other, in the same month, on the same weekday, at the same hour. */
const kindOf = ({ at, offsetBefore, offsetAfter }: Change) => [offsetBefore, offsetAfter, at.month, at.dayOfWeek, at.toPlainTime().toString()].join(" ");

/** One observance for changes of one rule; those without a rule have one each, since programs read a list of dates (RDATE) differently. */
function observances(changes: Change[]): string[] {
  const rule = yearlyRule(changes);
  return rule ? observance(changes[0]!, [`RRULE:${rule}`]) : changes.flatMap((change) => observance(change));
}

function observance({ at, offsetBefore, offsetAfter }: Change, rule: string[] = []): string[] {
  const name = Number.parseInt(offsetAfter.replace(":", ""), 10) > Number.parseInt(offsetBefore.replace(":", ""), 10) ? "DAYLIGHT" : "STANDARD";
  return [`BEGIN:${name}`, `DTSTART:${stamp(at)}`, `TZOFFSETFROM:${offset(offsetBefore)}`, `TZOFFSETTO:${offset(offsetAfter)}`, ...rule, `END:${name}`];
}

/** The rule of changes that come every year until as far as was looked, on the same or on the last such weekday of their month. */
function yearlyRule(changes: Change[]): string | null {
  const [first] = changes;
  if (!first || changes.length < yearsAhead - 1 || changes.some(({ at }, index) => at.year !== first.at.year + index)) return null;
  const weekday = weekdayCodes[first.at.dayOfWeek - 1]!;
  const day = (ordinal: number) => `FREQ=YEARLY;BYMONTH=${first.at.month};BYDAY=${ordinal}${weekday}`;
  const ordinal = Math.ceil(first.at.day / 7);
  if (changes.every(({ at }) => Math.ceil(at.day / 7) === ordinal)) return day(ordinal);
  return changes.every(({ at }) => at.day + 7 > at.daysInMonth) ? day(-1) : null;
}

/** "20261124T180000" */
const stamp = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");

/** "+0530", and with seconds where the clock was set by the sun. */
const offset = (text: string) => text.replaceAll(":", "");
