import { eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { calendarEvent, eventOccurrence } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessEventLocked, type EventAddress, type EventRow } from "./access-event.server";
import type { ChangeReach } from "./contract";
import { valuesOf } from "./create-event.server";
import type { EventInput } from "./event-form.server";
import { partSeries } from "./part-series.server";
import { fillPlaces } from "./places.server";
import { moveDates } from "./move-dates.server";
import { noteChange } from "./note-change.server";
import { firstDateOf } from "./time/occurrences.server";
import { wholeRuleKept, wholeSeries } from "./time/series-end.server";
import { atZone, wallText, wallTime } from "./time/wall-time.server";

/** Where a changed event is read from now on. */
export interface ChangedEvent {
  id: number;
  title: string;
  on?: string | undefined;
}

/**
 * Changes an event: one of its times, that one and all following, or all. Raises its sequence, so that
 * calendars take the change; appends `calendar.event_changed`. Throws `conflict` when somebody changed it
 * since the form was opened, `not_found`, `forbidden`, `invalid` beside `on` where `reachOf` misses a date.
 */
export function changeEvent(actor: Actor, address: EventAddress, input: EventInput): Promise<ChangedEvent> {
  return transaction(async (tx) => {
    const { event, occurrence } = await accessEventLocked(actor, address, "organise", tx);
    if (input.sequence !== undefined && input.sequence !== event.sequence) throw new DomainError("conflict", "changed since");
    const reach = reachOf(event, address.on, input.reach);
    if (reach === "this") return changeOne(tx, event, occurrence.on, input);
    if (reach === "following") return changeFollowing(tx, event, occurrence.on, input);
    return changeAll(tx, event, occurrence.on, input);
  });
}

/**
 * A change from the first time on is one of all; an event that happens once has no other times. Throws `invalid`
 * beside `on` where one date is meant and none is named: a page without a date shows the next one, which
 * is another tomorrow.
 */
export function reachOf(event: EventRow, named: string | undefined, wanted: ChangeReach = "this"): ChangeReach {
  if (event.repetition === null || wanted === "all") return "all";
  if (named === undefined) throw new DomainError("invalid", "date_missing", "on");
  return wanted === "following" && named === firstDateOf(event).toString() ? "all" : wanted;
}

async function changeOne(tx: Transaction, event: EventRow, on: string, input: EventInput): Promise<ChangedEvent> {
  const values = { ...valuesOf(input), ...byClockOf(event.timeZone, input) };
  const own = <Value>(value: Value, ofSeries: Value) => (value === ofSeries ? null : value);
  const regular = Temporal.PlainDate.from(on).toPlainDateTime(wallTime(event.startsAt).toPlainTime());
  const length = wallTime(event.startsAt).until(wallTime(event.endsAt), { largestUnit: "days" });
  const moved = values.startsAt !== wallText(regular) || values.endsAt !== wallText(regular.add(length));
  const described = values.description !== event.description;
  const changed = {
    title: own(values.title, event.title), place: own(values.place, event.place), meetingUrl: own(values.meetingUrl, event.meetingUrl),
    description: described ? values.description : null, descriptionHtml: described ? values.descriptionHtml : null, descriptionText: described ? values.descriptionText : null,
    startsAt: moved ? values.startsAt : null, endsAt: moved ? values.endsAt : null,
  };
  await tx.insert(eventOccurrence).values({ eventId: event.id, onDate: on, ...changed }).onConflictDoUpdate({ target: [eventOccurrence.eventId, eventOccurrence.onDate], set: changed });
  await noteChange(tx, event.id, "date_changed", on);
  return { id: event.id, title: input.title, on };
}

/** One date keeps the zone of its series: hours that were given by another clock are told by that one. */
function byClockOf(zone: string, { startsAt, endsAt, timeZone, allDay }: EventInput): { startsAt: string; endsAt: string } {
  if (allDay || timeZone === zone) return { startsAt, endsAt };
  const told = (time: string) => wallText(atZone(wallTime(time), timeZone).withTimeZone(zone).toPlainDateTime());
  return { startsAt: told(startsAt), endsAt: told(endsAt) };
}

/** All times move by as much as the one whose form was filled in. */
async function changeAll(tx: Transaction, event: EventRow, on: string, input: EventInput): Promise<ChangedEvent> {
  const series = shifted(event, on, input);
  const repetitionBeforeEnd = wholeRuleKept(event, series.repetition, series.days);
  await tx.update(calendarEvent).set({ ...valuesOf(input), ...series, repetitionBeforeEnd, updatedAt: new Date() }).where(eq(calendarEvent.id, event.id));
  await moveDates(tx, event.id, { from: event.id, since: null, days: series.days, keep: wholeSeries({ ...event, ...series, repetitionBeforeEnd }) });
  const { id, teamId } = event;
  await noteChange(tx, id, "changed");
  await fillPlaces(tx, { id, teamId, capacity: input.capacity });
  const date = Temporal.PlainDate.from(on).add({ days: series.days }).toString();
  return { id, title: input.title, on: series.repetition ? date : undefined };
}

async function changeFollowing(tx: Transaction, event: EventRow, on: string, input: EventInput): Promise<ChangedEvent> {
  const id = await partSeries(tx, event, on, input);
  return { id, title: input.title, on: input.repetition ? wallTime(input.startsAt).toPlainDate().toString() : undefined };
}

function shifted(event: EventRow, on: string, input: EventInput) {
  const regular = Temporal.PlainDate.from(on).toPlainDateTime(wallTime(event.startsAt).toPlainTime());
  const [starts, ends] = [wallTime(input.startsAt), wallTime(input.endsAt)];
  const days = Temporal.PlainDate.from(on).until(starts.toPlainDate(), { largestUnit: "days" }).days;
  const first = event.repetition === null ? starts : wallTime(event.startsAt).add(regular.until(starts, { largestUnit: "days" }));
  return {
    days,
    startsAt: wallText(first),
    endsAt: wallText(first.add(starts.until(ends, { largestUnit: "days" }))),
    timeZone: input.timeZone,
    repetition: weekdaysMoved(event, input, days),
  };
}

/** Weekdays that were left as they were go along when the event is moved to another day. */
function weekdaysMoved(event: EventRow, { repetition }: EventInput, days: number) {
  if (!repetition?.weekdays || days === 0) return repetition;
  if (repetition.weekdays.join() !== (event.repetition?.weekdays ?? []).join()) return repetition;
  return { ...repetition, weekdays: repetition.weekdays.map((weekday) => ((((weekday - 1 + days) % 7) + 7) % 7) + 1).sort() };
}
