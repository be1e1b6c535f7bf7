import type { EventRow } from "./access-event.server";
import type { ChangedDate } from "./event-rows.server";
import { expand, inOrder } from "./time/expand.server";

const year = 366 * 86_400_000;

/** Of a repeating event the date that is meant where none is named: its next one, or its last when none is to come. */
export function nextDateOf(event: EventRow, changes: ChangedDate[]): string | undefined {
  if (event.repetition === null) return undefined;
  const now = new Date();
  const coming = expand(event, changes, now, new Date(now.getTime() + year)).sort(inOrder).find(({ cancelled }) => !cancelled || event.cancelledAt !== null);
  if (coming) return coming.on;
  const until = event.spanEnd ?? now;
  return expand(event, changes, new Date(until.getTime() - year), until).sort(inOrder).at(-1)?.on;
}
