import { and, eq, sql } from "drizzle-orm";
import { sweepTurn } from "~db/schema";
import { database, inBackground } from "../database/connection.server";
import { logOf } from "../log/log.server";
import { registeredSweeps, type Sweep } from "./sweep.server";

/** How long a turn stays with the process that took it; after that it was killed, and another may take it. */
const turnMinutes = 30;

/** How often this process looks whether a turn is due, at the most; a sweep that is due more seldom is looked at so often. */
const lookMilliseconds = 60_000;

/** Takes the turn of a sweep when it is due and nobody has it. Gives the database's clock, or null. */
async function takeTurn(name: string): Promise<Date | null> {
  const now = sql`date_trunc('milliseconds', now())`;
  const [turn] = await database()
    .insert(sweepTurn)
    .values({ name, takenAt: now })
    .onConflictDoUpdate({
      target: sweepTurn.name,
      set: { takenAt: now },
      setWhere: sql`${sweepTurn.dueAt} <= now() and coalesce(${sweepTurn.takenAt} < now() - make_interval(mins => ${turnMinutes}), true)`,
    })
    .returning({ takenAt: sweepTurn.takenAt });
  return turn?.takenAt ?? null;
}

/** Does a sweep if its turn has come. A failure is logged, and the next turn tries again. */
export async function runSweepIfDue({ name, everySeconds, work }: Sweep): Promise<void> {
  const now = await takeTurn(name);
  if (!now) return;
  try {
    await work(now);
  } catch (error) {
    logOf("jobs").error({ sweep: name, err: error }, "a sweep failed");
  }
  await database()
    .update(sweepTurn)
    .set({ takenAt: null, dueAt: sql`now() + make_interval(secs => ${everySeconds})` })
    .where(and(eq(sweepTurn.name, name), eq(sweepTurn.takenAt, now)));
}

/** Starts doing what falls due. Returns the way to stop, which waits for what is under way. */
export function startSweeps(): () => Promise<void> {
  const underWay = new Set<Promise<void>>();
  const timers = registeredSweeps().map((sweep) => {
    let running = false;
    const look = () => {
      if (running) return;
      running = true;
      const done = inBackground(() => runSweepIfDue(sweep))
        .catch((error: unknown) => logOf("jobs").error({ sweep: sweep.name, err: error }, "a sweep's turn could not be taken"))
        .finally(() => {
          running = false;
          underWay.delete(done);
        });
      underWay.add(done);
    };
    return setInterval(look, Math.min(sweep.everySeconds * 1000, lookMilliseconds));
  });
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await Promise.all(underWay);
  };
}
