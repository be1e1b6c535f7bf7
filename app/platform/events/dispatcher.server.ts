import { eq, inArray, sql } from "drizzle-orm";
import { outboxEvent } from "~db/schema";
import { connect, database } from "../database/connection.server";
import { environment } from "../environment.server";
import { logOf } from "../log/log.server";
import { subscribersOf } from "./subscribe.server";

const batchSize = 50;
/** How long a claimed event stays with the process that claimed it before another may take it. */
const claimSeconds = 60;
/** A NOTIFY can be lost with its connection; the sweep finds what it left. */
const sweepMilliseconds = 2_000;

type ClaimedEvent = { id: number; type: string; payload: Record<string, unknown>; createdAt: Date; followedBy: string[]; attempts: number };

/** Takes up to a batch of due events so that no other process takes them meanwhile. */
async function claimDueEvents(): Promise<ClaimedEvent[]> {
  const due = sql`(select id from outbox_event where finished_at is null and due_at <= now() order by id limit ${batchSize} for update skip locked)`;
  return database()
    .update(outboxEvent)
    .set({ dueAt: sql`now() + make_interval(secs => ${claimSeconds})`, attempts: sql`attempts + 1` })
    .where(inArray(outboxEvent.id, due))
    .returning({
      id: outboxEvent.id, type: outboxEvent.type, payload: outboxEvent.payload, createdAt: outboxEvent.createdAt,
      followedBy: outboxEvent.followedBy, attempts: outboxEvent.attempts,
    });
}

async function follow(event: ClaimedEvent): Promise<void> {
  const followedBy = [...event.followedBy];
  let failure: unknown;
  for (const subscriber of subscribersOf(event.type)) {
    if (followedBy.includes(subscriber.name)) continue;
    try {
      await subscriber.follow(event.payload as never, { id: event.id, createdAt: event.createdAt });
      followedBy.push(subscriber.name);
    } catch (error) {
      failure = error;
      logOf("events").error({ event: event.id, type: event.type, subscriber: subscriber.name, err: error }, "a subscriber failed");
    }
  }
  await settle(event, followedBy, failure);
}

/** Marks an event as done, or due again after a pause that doubles up to an hour. */
async function settle(event: ClaimedEvent, followedBy: string[], failure: unknown): Promise<void> {
  const pause = Math.min(2 ** event.attempts, 3600);
  await database()
    .update(outboxEvent)
    .set(failure === undefined
      ? { followedBy, finishedAt: sql`now()` }
      : { followedBy, lastError: String(failure).slice(0, 500), dueAt: sql`now() + make_interval(secs => ${pause})` })
    .where(eq(outboxEvent.id, event.id));
}

/**
 * Follows all due events; returns when none is left, or after the batch under way once `stopped` says so.
 * Also used by tests, which wait for it.
 */
export async function dispatchDueEvents(stopped: () => boolean = () => false): Promise<void> {
  while (!stopped()) {
    const events = await claimDueEvents();
    if (events.length === 0) return;
    await Promise.all(events.map(follow));
  }
}

/**
 * Starts following the outbox: woken by NOTIFY, and by a sweep. Returns the way to stop, which waits
 * for the events under way.
 */
export async function startDispatcher(): Promise<() => Promise<void>> {
  const listener = connect(environment().DATABASE_URL, { max: 1, idle_timeout: 0 });
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  const wake = () => {
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    running = dispatchDueEvents(() => stopped)
      .catch((error: unknown) => logOf("events").error({ err: error }, "the outbox could not be read"))
      .finally(() => {
        running = undefined;
        if (again) {
          again = false;
          wake();
        }
      });
  };
  await listener.listen("outbox", wake, wake);
  const sweep = setInterval(wake, sweepMilliseconds);
  return async () => {
    stopped = true;
    clearInterval(sweep);
    await running;
    await listener.end({ timeout: 1 });
  };
}

/** Forgets events that were followed more than a week ago. */
export async function forgetOldEvents(): Promise<void> {
  await database().delete(outboxEvent).where(sql`finished_at < now() - interval '7 days'`);
}
