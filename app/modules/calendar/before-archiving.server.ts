import { inZone } from "./time/wall-time.server";
import { beforeItsEnd, firstDateOf, lastDateOf, spanOf, type Series } from "./time/occurrences.server";
import { endedBefore } from "./time/series-end.server";

/** Whether one of an event's times began before its team was archived. None takes place after that, until the team is opened again. */
export const beganBeforeArchiving = (archivedAt: Date | null, { starts }: { starts: { epochMilliseconds: number } }): boolean =>
  archivedAt === null || starts.epochMilliseconds < archivedAt.getTime();

/** What calendars hold of an event of an archived team: the times that began before; null where there are none. */
export function partBeforeArchiving<Event extends Series & { archivedAt: Date | null; changes: { onDate: string }[] }>(event: Event): Event | null {
  const { archivedAt, repetition } = event;
  if (archivedAt === null) return event;
  if (!beganBeforeArchiving(archivedAt, spanOf(event, firstDateOf(event).toString()))) return null;
  if (repetition === null) return event;
  const day = inZone(archivedAt, event.timeZone).toPlainDate();
  const end = beganBeforeArchiving(archivedAt, spanOf(event, day.toString())) ? day.add({ days: 1 }) : day;
  const last = lastDateOf(event);
  if (last !== null && last < end.toString()) return event;
  const part = { ...event, repetition: endedBefore(repetition, end.toString()) };
  return { ...part, changes: event.changes.filter(({ onDate }) => beforeItsEnd(part, onDate)) };
}
