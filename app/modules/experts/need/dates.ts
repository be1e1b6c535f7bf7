import type { NeedWindow } from "./contract";
import { hanMonthSource, monthNumber, monthSource, nextSource, numberOf, numberSource, ordinalOf, ordinalSource, quarterWords, thisSource, unitSources, type Unit } from "./date-words";

/** Days that are spoken of, and the text without what spoke of them. */
export interface DatesFound {
  window: NeedWindow | null;
  /** It is a matter of hours. */
  urgent: boolean;
  text: string;
}

const dayLength = 86_400_000;
/** A month that is nearly over is the next year's. */
const daysToPrepare = 7;
const mostUrgentHours = 96;

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const at = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day);
const lastOf = (year: number, month: number) => Date.UTC(year, month, 0);

interface Calendar {
  /** Midnight of today. */
  today: number;
  year: number;
  month: number;
}

/** The year meant where none is said: the one in which that end is still ahead. */
const yearOf = (said: string | undefined, { today, year }: Calendar, end: (year: number) => number) =>
  said ? Number(said) : end(year) - today >= daysToPrepare * dayLength ? year : year + 1;

const dayOfMonth = "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|-?го|-?е)?(?!\\d)";
const year = "(20\\d\\d)";
const of = "(?: (?:de|of|du|del))?";
const to = "(?:to|until|till|through|au|a|al|hasta|jusqu au|jusqu'au|по|до|الي|حتي|至|到|-)";
const and = `(?:${to}|and|et|y|и|و|和|,)`;
const month = `(${monthSource})`;
const gap = "[\\s,]*";

type Rule = [pattern: RegExp, read: (parts: (string | undefined)[], calendar: Calendar) => NeedWindow | null];

function span(from: number, until: number): NeedWindow | null {
  return Number.isNaN(from) || Number.isNaN(until) || until < from ? null : { from: iso(from), until: iso(until) };
}

function daysIn(fromDay: string | undefined, fromMonth: number, untilDay: string | undefined, untilMonth: number, said: string | undefined, calendar: Calendar): NeedWindow | null {
  const last = yearOf(said, calendar, (some) => at(some, untilMonth, Number(untilDay)));
  const first = fromMonth > untilMonth ? last - 1 : last;
  return span(at(first, fromMonth, Number(fromDay)), at(last, untilMonth, Number(untilDay)));
}

function monthsIn(fromMonth: number, untilMonth: number, said: string | undefined, calendar: Calendar): NeedWindow | null {
  const first = yearOf(said, calendar, (some) => lastOf(fromMonth > untilMonth ? some + 1 : some, untilMonth));
  return span(at(first, fromMonth, 1), lastOf(fromMonth > untilMonth ? first + 1 : first, untilMonth));
}

const quarter = (number: number, said: string | undefined, calendar: Calendar) => monthsIn(number * 3 - 2, number * 3, said, calendar);

const weekFrom = ({ today }: Calendar, weeks: number) => {
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * dayLength + weeks * 7 * dayLength;
  return span(Math.max(monday, today), monday + 6 * dayLength);
};
const monthFrom = ({ today, year: now, month: current }: Calendar, months: number) => span(Math.max(Date.UTC(now, current - 1 + months, 1), today), Date.UTC(now, current + months, 0));
const quarterFrom = (calendar: Calendar, quarters: number) => {
  const first = Math.floor((calendar.month - 1) / 3) * 3 + quarters * 3;
  return span(Math.max(Date.UTC(calendar.year, first, 1), calendar.today), Date.UTC(calendar.year, first + 3, 0));
};

const hanDay = "(\\d{1,2})月(\\d{1,2})[日号]";
const beside = (word: string, unit: string) => new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])(?:${word}\\s*${unit}|${unit}\\s+${word})(?!\\p{Script=Latin})`, "u");
const weekWords = "(?:week|semaine|semana|недел\\p{L}+|(?:ال)?اسبوع|周|星期)";
const monthWords = "(?:month|mois|mes|месяц\\p{L}*|(?:ال)?شهر|月)";

/** In the order in which they are tried: the more is said, the earlier. */
const rules: Rule[] = [
  [/(20\d\d-\d\d-\d\d)\s*(?:to|-|\/|до|по|à|a|至|到)\s*(20\d\d-\d\d-\d\d)/u, ([from = "", until = ""]) => span(Date.parse(from), Date.parse(until))],
  [/(20\d\d-\d\d-\d\d)/u, ([day = ""]) => span(Date.parse(day), Date.parse(day))],
  [new RegExp(`${hanDay}(?:至|到|-)(?:(\\d{1,2})月)?(\\d{1,2})[日号]?`, "u"), ([fromMonth, fromDay, untilMonth = fromMonth, untilDay], calendar) => daysIn(fromDay, Number(fromMonth), untilDay, Number(untilMonth), undefined, calendar)],
  [new RegExp(`${dayOfMonth}${of} ${month}${gap}${year}?\\s*${to}\\s*${dayOfMonth}${of} ${month}${gap}${year}?`, "u"),
    ([fromDay, fromMonth = "", , untilDay, untilMonth = "", said], calendar) => daysIn(fromDay, monthNumber(fromMonth), untilDay, monthNumber(untilMonth), said, calendar)],
  [new RegExp(`${dayOfMonth}\\s*${to}\\s*${dayOfMonth}${of} ${month}${gap}${year}?`, "u"),
    ([fromDay, untilDay, name = "", said], calendar) => daysIn(fromDay, monthNumber(name), untilDay, monthNumber(name), said, calendar)],
  [new RegExp(`${month} ${dayOfMonth}\\s*${to}\\s*${dayOfMonth}${gap}${year}?`, "u"),
    ([name = "", fromDay, untilDay, said], calendar) => daysIn(fromDay, monthNumber(name), untilDay, monthNumber(name), said, calendar)],
  [new RegExp(`${month}\\s*${year}?\\s*${and}\\s*${month}${of}${gap}${year}?`, "u"),
    ([from = "", before, until = "", after], calendar) => monthsIn(monthNumber(from), monthNumber(until), before ?? after, calendar)],
  [new RegExp(`(${hanMonthSource})(?:至|到|-|和|、)(${hanMonthSource})`, "u"), ([from = "", until = ""], calendar) => monthsIn(monthNumber(from), monthNumber(until), undefined, calendar)],
  [new RegExp(`${dayOfMonth}${of} ${month}${gap}${year}?`, "u"), ([day, name = "", said], calendar) => daysIn(day, monthNumber(name), day, monthNumber(name), said, calendar)],
  [new RegExp(hanDay, "u"), ([number, day], calendar) => daysIn(day, Number(number), day, Number(number), undefined, calendar)],
  [new RegExp(`${month}${of}${gap}${year}?`, "u"), ([name = "", said], calendar) => monthsIn(monthNumber(name), monthNumber(name), said, calendar)],
  [new RegExp(`(${hanMonthSource})`, "u"), ([name = ""], calendar) => monthsIn(monthNumber(name), monthNumber(name), undefined, calendar)],
  [new RegExp(`(?<![\\p{L}\\p{N}])[qt]([1-4])(?![\\p{L}\\p{N}])${gap}${year}?`, "u"), ([number, said], calendar) => quarter(Number(number), said, calendar)],
  [new RegExp(`(${ordinalSource})\\s*${quarterWords}${of}${gap}${year}?`, "u"), ([ordinal = "", said], calendar) => quarter(ordinalOf(ordinal), said, calendar)],
  [new RegExp(`(?<!\\p{L})(?:ال)?ربع (${ordinalSource})`, "u"), ([ordinal = ""], calendar) => quarter(ordinalOf(ordinal), undefined, calendar)],
  [beside(nextSource, weekWords), (_, calendar) => weekFrom(calendar, 1)],
  [beside(thisSource, weekWords), (_, calendar) => weekFrom(calendar, 0)],
  [beside(nextSource, quarterWords), (_, calendar) => quarterFrom(calendar, 1)],
  [beside(thisSource, quarterWords), (_, calendar) => quarterFrom(calendar, 0)],
  [beside(nextSource, monthWords), (_, calendar) => monthFrom(calendar, 1)],
  [beside(thisSource, monthWords), (_, calendar) => monthFrom(calendar, 0)],
];

/** Words before a length of time; a word may end like one of them ("Yemen for three weeks"), so each begins where a word does. */
const lead = "(?:(?<![\\p{L}\\p{M}\\p{N}])(?:for|within|in|over|the|next|under|d'ici|sous|dans|en|les|pendant|dentro|de|un|plazo|los|proximos|durante|por|в|течение|за|через|на|خلال|في|غضون|لمده)\\s+|为期\\s*)*";
const amount = (unit: Unit) => new RegExp(`${lead}(${numberSource})[\\s-]*${unitSources[unit]}(?:之?以?内)?(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`, "u");
const amounts: [Unit, RegExp][] = [["hour", amount("hour")], ["day", amount("day")], ["week", amount("week")], ["month", amount("month")]];

function after({ today }: Calendar, number: number, unit: Unit): number {
  if (unit !== "month") return today + number * { hour: dayLength / 24, day: dayLength, week: 7 * dayLength }[unit];
  const start = new Date(today);
  const last = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + number + 1, 0)).getUTCDate();
  return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + number, Math.min(start.getUTCDate(), last));
}

/** English "may" is a month only where nobody may do something. */
const mayAsVerb = /\b(?:who|we|they|it|that|i|you|she|he|people|somebody) may\b|\bmay (?:be|have|know|help|need|go|want|not)\b/gu;

/**
 * The days that a folded text speaks of in any of the six languages, seen from a day (ISO): days, months,
 * quarters, "next week", "within ten days", "72 hours". Pure.
 */
export function findDates(folded: string, today: string): DatesFound {
  const now = new Date(today);
  const calendar: Calendar = { today: now.getTime(), year: now.getUTCFullYear(), month: now.getUTCMonth() + 1 };
  const text = folded.replaceAll(/[–—‒]/gu, "-").replaceAll(/[’‘`´]/gu, "'").replaceAll(mayAsVerb, (words) => words.replace("may", ""));
  for (const [pattern, read] of rules) {
    const said = pattern.exec(text);
    const window = said && read(said.slice(1), calendar);
    if (said && window) return { window, urgent: false, text: `${text.slice(0, said.index)} | ${text.slice(said.index + said[0].length)}` };
  }
  for (const [unit, pattern] of amounts) {
    const said = pattern.exec(text);
    const number = numberOf(said?.[1] ?? "");
    if (!said || !(number > 0)) continue;
    const window = span(calendar.today, after(calendar, number, unit));
    return { window, urgent: unit === "hour" && number <= mostUrgentHours, text: `${text.slice(0, said.index)} | ${text.slice(said.index + said[0].length)}` };
  }
  return { window: null, urgent: false, text };
}
