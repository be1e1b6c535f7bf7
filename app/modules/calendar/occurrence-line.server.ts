import type { Temporal } from "temporal-polyfill";
import type { ZoneCities } from "~/modules/organisation/public.server";
import type { EventOwner, OccurrenceLine, OwnTime } from "./contract";
import type { ChangedDate, ListedEvent } from "./event-rows.server";
import { eventHref } from "./hrefs";
import type { Reader } from "./reader.server";
import type { Occurrence } from "./time/expand.server";
import { wordsIn } from "./time/words.server";

/** One time of an event in its reader's language and by their clock, all texts ready made. */
export function occurrenceLine(occurrence: Occurrence<ListedEvent, ChangedDate>, reader: Reader, cities: ZoneCities): OccurrenceLine {
  const { event, on, changed, cancelled } = occurrence;
  const title = changed?.title ?? event.title;
  return {
    key: `${event.id}-${on}`,
    href: eventHref({ id: event.id, title, on: event.repetition ? on : undefined }),
    kind: event.kind,
    title,
    language: event.language,
    owner: ownerOf(event),
    repeats: event.repetition !== null,
    cancelled,
    allDay: event.allDay,
    ...timesFor(occurrence, reader, cities),
    place: changed?.place ?? event.place,
    online: (changed?.meetingUrl ?? event.meetingUrl) !== "",
    answer: event.answer,
    waiting: event.waiting ?? false,
  };
}

/** Whose event it is, by name. */
export function ownerOf(event: Pick<ListedEvent, "teamSlug" | "teamName" | "officeName">): EventOwner {
  if (event.teamSlug !== null) return { kind: "team", name: event.teamName ?? "", href: `/teams/${event.teamSlug}` };
  return event.officeName === null ? { kind: "organisation", name: "", href: null } : { kind: "office", name: event.officeName, href: null };
}

type Times = Pick<OccurrenceLine, "startsAt" | "endsAt" | "day" | "dayName" | "from" | "to" | "untilDay" | "ownTime">;
type TimedOccurrence = Pick<Occurrence<{ allDay: boolean; timeZone: string }, unknown>, "starts" | "ends" | "event">;

/** When it is for the reader. Whole days are dates, the same for everybody; hours are those of the reader's clock. */
export function timesFor({ event, starts, ends }: TimedOccurrence, { locale, timeZone }: Reader, cities: ZoneCities): Times {
  const words = wordsIn(locale);
  const [here, until] = event.allDay ? [starts, lastMomentOf(starts, ends)] : [starts.withTimeZone(timeZone), ends.withTimeZone(timeZone)];
  const [day, lastDay] = [here.toPlainDate(), until.toPlainDate()];
  const endsOnDay = day.equals(lastDay) || (!event.allDay && until.equals(lastDay.toZonedDateTime(timeZone)) && day.add({ days: 1 }).equals(lastDay));
  return {
    startsAt: starts.toInstant().toString(),
    endsAt: ends.toInstant().toString(),
    day: day.toString(),
    dayName: words.day(day, day.year),
    from: event.allDay ? "" : words.time(here.toPlainTime()),
    to: event.allDay || starts.equals(ends) ? "" : words.time(until.toPlainTime()),
    untilDay: endsOnDay ? null : words.day(lastDay, day.year),
    ownTime: event.allDay ? null : ownTimeOf(starts, timeZone, words.time(starts.toPlainTime()), cities),
  };
}

/** Whole days end at a midnight that is no longer theirs. */
const lastMomentOf = (starts: Temporal.ZonedDateTime, ends: Temporal.ZonedDateTime) => (ends.equals(starts) ? ends : ends.subtract({ seconds: 1 }));

function ownTimeOf(starts: Temporal.ZonedDateTime, readersZone: string, time: string, cities: ZoneCities): OwnTime | null {
  const here = starts.withTimeZone(readersZone);
  if (here.toPlainDateTime().equals(starts.toPlainDateTime())) return null;
  const dayShift = here.toPlainDate().until(starts.toPlainDate(), { largestUnit: "days" }).days;
  return { time, city: cities(starts.timeZoneId), dayShift };
}
