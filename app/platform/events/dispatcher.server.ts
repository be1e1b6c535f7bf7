import { eq, inArray, sql } from "drizzle-orm";
import { outboxEvent } from "~db/schema";
import { connect } from "../database/connect.server";
import { database, inBackground } from "../database/connection.server";
import { environment } from "../environment.server";
import { logOf } from "../log/log.server";
import { gathered } from "./gathered.server";
import { subscribersOf } from "./subscribe.server";

const batchSize = 50;
/** How long a claimed event stays with the process that claimed it before another may take it. */
const claimSeconds = 60;
/** A NOTIFY can be lost with its connection; the sweep finds what it left. */
const sweepMilliseconds = 2_000;
/** So long the next batch waits for the one before. */
const patienceMilliseconds = 1_000;

/** An event that nobody else follows at the moment. */
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

/** Calls those who have not followed it yet, side by side, and notes who has: none waits for another. */
export async function follow(event: ClaimedEvent): Promise<void> {
  const followedBy = [...event.followedBy];
  let failure: unknown;
  const waiting = subscribersOf(event.type).filter(({ name }) => !followedBy.includes(name));
  await Promise.all(waiting.map(async (subscriber) => {
    try {
      await subscriber.follow(event.payload as never, { id: event.id, createdAt: event.createdAt });
      followedBy.push(subscriber.name);
    } catch (error) {
      failure = error;
      logOf("events").error({ event: event.id, type: event.type, subscriber: subscriber.name, err: error }, "a subscriber failed");
    }
  }));
  await settle(event, followedBy, failure);
}

/** Marks events as done that all have followed. */
const finish = gathered<number>(async (ids) => {
  await database().update(outboxEvent).set({ finishedAt: sql`now()` }).where(inArray(outboxEvent.id, ids));
});

/** Marks an event as done, or due again after a pause that doubles up to an hour. */
async function settle(event: ClaimedEvent, followedBy: string[], failure: unknown): Promise<void> {
  if (failure === undefined) return finish(event.id);
  const pause = Math.min(2 ** event.attempts, 3600);
  await database()
    .update(outboxEvent)
    .set({ followedBy, lastError: String(failure).slice(0, 500), dueAt: sql`now() + make_interval(secs => ${pause})` })
    .where(eq(outboxEvent.id, event.id));
}

/** Follows all due events, and returns when none is left and all are followed. For tests, which wait for it. */
export async function dispatchDueEvents(): Promise<void> {
  for (;;) {
    const events = await claimDueEvents();
    if (events.length === 0) return;
    await Promise.all(events.map(follow));
  }
}

/** The events that this process follows at the moment, by id. */
type UnderWay = Map<number, Promise<void>>;

function begin(event: ClaimedEvent, underWay: UnderWay): Promise<void> {
  const done = follow(event)
    .catch((error: unknown) => logOf("events").error({ event: event.id, err: error }, "an event could not be settled"))
    .finally(() => underWay.delete(event.id));
  underWay.set(event.id, done);
  return done;
}

/**
 * Begins one batch of due events after another. Waits for a batch before the next, but only so long: a
 * mail server that does not answer must not hold up the loss of somebody's rights.
 */
async function beginDueEvents(underWay: UnderWay, stopped: () => boolean): Promise<void> {
  while (!stopped()) {
    const events = await claimDueEvents();
    if (events.length === 0) return;
    // One that is followed for longer than its claim lasts comes again.
    const batch = events.filter(({ id }) => !underWay.has(id)).map((event) => begin(event, underWay));
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMilliseconds)));
    await Promise.race([Promise.all(batch), enough]);
    clearTimeout(timer);
  }
}

/**
 * Starts following the outbox: woken by NOTIFY, and by a sweep. Returns the way to stop, which waits
 * for the events under way.
 */
export async function startDispatcher(): Promise<() => Promise<void>> {
  const listener = connect(environment().DATABASE_URL, { max: 1, idle_timeout: 0 });
  const underWay: UnderWay = new Map();
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  const wake = () => {
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    running = inBackground(() => beginDueEvents(underWay, () => stopped))
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
    await Promise.all(underWay.values());
    await listener.end({ timeout: 1 });
  };
}

/** Forgets events that were followed more than a week ago. */
export async function forgetOldEvents(): Promise<void> {
  await database().delete(outboxEvent).where(sql`finished_at < now() - interval '7 days'`);
}
