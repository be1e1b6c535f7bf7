import { and, asc, isNotNull, lte } from "drizzle-orm";
import { begunThread } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { eachDue } from "../later/each-due.server";
import { startWithin } from "../start-thread.server";
import { submissionOf, takeBegun } from "./begin-later.server";
import { makeDraftAgain } from "./keep-begun-thread.server";

/** Begins the threads that have fallen due. */
export const beginDue = (now: Date): Promise<void> => eachDue(now, {
  sweep: "discussion.begin-due",
  due: () => database().select({ id: begunThread.id }).from(begunThread)
    .where(and(lte(begunThread.beginAt, now), isNotNull(begunThread.teamId))).orderBy(asc(begunThread.beginAt), asc(begunThread.keptAt)),
  async take(tx, id) {
    const begun = await takeBegun(tx, id);
    return begun && { ...begun, threadId: null, dueAt: begun.beginAt };
  },
  send: (tx, author, begun) => startWithin(tx, author, { ...submissionOf(begun), unattended: true }),
  giveBack: (tx, begun) => makeDraftAgain(tx, begun),
});
