import { eq, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { calendarEvent } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import type { EventRow } from "./access-event.server";
import type { Repetition } from "./contract";
import { insertEvent, valuesOf } from "./create-event.server";
import type { EventInput } from "./event-form.server";
import { moveDates } from "./move-dates.server";
import { noteChange } from "./note-change.server";
import { datesOf, firstDateOf } from "./time/occurrences.server";
import { endedBefore, wholeRuleKept, wholeSeries } from "./time/series-end.server";
import { wallTime } from "./time/wall-time.server";

/**
 * Ends a series before a date and begins another from there with what was changed; people's answers go
 * with it. Returns the new event's id.
 */
export async function partSeries(tx: Transaction, event: EventRow, on: string, input: EventInput): Promise<number> {
  const before = Temporal.PlainDate.from(on).subtract({ days: 1 });
  const passed = datesOf(event, firstDateOf(event), before).length;
  const days = Temporal.PlainDate.from(on).until(wallTime(input.startsAt).toPlainDate(), { largestUnit: "days" }).days;
  const whole = wholeRuleKept(event, input.repetition, days);
  const repetition = remaining(input.repetition, event.repetition, passed);
  const { teamId, officeId, organiserId } = event;
  const values = { ...valuesOf(input), repetition, repetitionBeforeEnd: remaining(whole, whole, passed), teamId, officeId, organiserId, partedFromId: event.id };
  const id = await insertEvent(tx, values);
  await moveDates(tx, id, { from: event.id, since: on, days, keep: wholeSeries(values) });
  await endForGood(tx, event, on);
  await tx.execute(sql`
    insert into event_participant (event_id, person_id, invited_by_id, answer, waiting, place, answered_at)
    select ${id}, person_id, invited_by_id, answer, waiting, place, answered_at from event_participant where event_id = ${event.id} and withdrawn_at is null`);
  await noteChange(tx, id, "changed");
  return id;
}

/** What follows is another series now, so nothing of it can be taken back. */
async function endForGood(tx: Transaction, event: EventRow, on: string): Promise<void> {
  if (event.repetition === null) return;
  const repetition = endedBefore(event.repetition, on);
  await tx.update(calendarEvent).set({ repetition, repetitionBeforeEnd: null }).where(eq(calendarEvent.id, event.id));
  await moveDates(tx, event.id, { from: event.id, since: null, days: 0, keep: { ...event, repetition } });
  await noteChange(tx, event.id, "parted", on);
}

/** A number of times counts those that have passed, unless it was just given anew. */
function remaining(wanted: Repetition | null, before: Repetition | null, passed: number): Repetition | null {
  if (wanted?.count === undefined || wanted.count !== before?.count) return wanted;
  return { ...wanted, count: Math.max(1, wanted.count - passed) };
}
