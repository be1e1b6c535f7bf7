import { eq, sql } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { sweepTurn } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { runSweepIfDue } from "~/platform/jobs/run-sweeps.server";
import type { Sweep, SweepWork } from "~/platform/jobs/sweep.server";

const sweep = (name: string, work: SweepWork, everySeconds = 3600): Sweep => ({ name, everySeconds, work });

it("is done by one of the processes whose turn comes at the same moment, and not again before it is due", async () => {
  const work = vi.fn<SweepWork>(async () => {});
  const mine = sweep("test.one-of-many", work);
  await Promise.all(Array.from({ length: 8 }, () => runSweepIfDue(mine)));
  await runSweepIfDue(mine);
  expect(work).toHaveBeenCalledTimes(1);

  await database().update(sweepTurn).set({ dueAt: sql`now()` }).where(eq(sweepTurn.name, mine.name));
  await runSweepIfDue(mine);
  expect(work).toHaveBeenCalledTimes(2);
});

it("goes to another process when the one that took the turn was killed", async () => {
  const work = vi.fn<SweepWork>(async () => {});
  const mine = sweep("test.killed", work);
  await database().insert(sweepTurn).values({ name: mine.name, takenAt: sql`now() - interval '29 minutes'` });
  await runSweepIfDue(mine);
  expect(work).not.toHaveBeenCalled();

  await database().update(sweepTurn).set({ takenAt: sql`now() - interval '31 minutes'` }).where(eq(sweepTurn.name, mine.name));
  await runSweepIfDue(mine);
  expect(work).toHaveBeenCalledTimes(1);
});

it("has its next turn after a failure", async () => {
  const work = vi.fn<SweepWork>().mockRejectedValueOnce(new Error("no such luck")).mockResolvedValueOnce();
  const mine = sweep("test.failing", work, 0);
  await runSweepIfDue(mine);
  await runSweepIfDue(mine);
  expect(work).toHaveBeenCalledTimes(2);
});
