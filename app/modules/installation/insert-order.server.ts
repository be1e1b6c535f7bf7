import { and, eq } from "drizzle-orm";
import { auditEntry, membership, message, messageReport, thread } from "~db/schema";
import type { SeedClock } from "~db/seed/clock";
import { seedThreads } from "~db/seed/content";
import { seedActs, seedReports, type SeedAct } from "~db/seed/content/order/acts";
import type { Transaction } from "~/platform/database/connection.server";

/** Writes what leads did to the demo's threads as a whole, with its trail. */
export async function insertOrder(tx: Transaction, clock: SeedClock): Promise<void> {
  let pace = 0;
  for (const act of seedActs) {
    const title = seedThreads.find(({ key }) => key === act.thread)?.title ?? "";
    const [on] = await tx.select().from(thread).where(eq(thread.title, title));
    if (!on?.teamId) throw new Error(`The demo's order names the thread ${act.thread}, which is not there.`);
    const [leader] = await tx.select({ id: membership.personId }).from(membership).where(and(eq(membership.teamId, on.teamId), eq(membership.role, "lead"))).limit(1);
    const noted = noteOf(act, on, pace);
    pace = act.seconds ?? pace;
    await tx.insert(auditEntry).values({
      ...noted, actorId: leader?.id ?? on.authorId, teamId: on.teamId, subjectKind: "thread", subjectId: String(on.id), reason: act.reason, createdAt: clock.daysAgo(act.daysAgo),
    });
    if (act.action === "thread.closed") await tx.update(thread).set({ standing: "closed" }).where(eq(thread.id, on.id));
  }
}

/** Writes what was reported in the demo's threads, by whoever wrote next. */
export async function insertReports(tx: Transaction, clock: SeedClock): Promise<void> {
  for (const { thread: key, seq, settled, daysAgo, ...report } of seedReports) {
    const title = seedThreads.find((seed) => seed.key === key)?.title ?? "";
    const said = await tx.select({ id: message.id, seq: message.seq, authorId: message.authorId, teamId: thread.teamId })
      .from(message).innerJoin(thread, eq(thread.id, message.threadId)).where(eq(thread.title, title)).orderBy(message.seq);
    const reported = said.find((one) => one.seq === seq);
    const next = said.find((one) => one.seq > seq && one.authorId !== reported?.authorId);
    if (!reported?.teamId || !next) throw new Error(`The demo's reports name message ${seq} of ${key}, which is not there.`);
    const [leader] = await tx.select({ id: membership.personId }).from(membership).where(and(eq(membership.teamId, reported.teamId), eq(membership.role, "lead"))).limit(1);
    await tx.insert(messageReport).values({
      messageId: reported.id, reporterId: next.authorId, ...report, createdAt: clock.daysAgo(daysAgo),
      ...(settled ? { ...settled, resolvedAt: clock.daysAgo(daysAgo - 0.5), resolvedById: leader?.id } : {}),
    });
  }
}

function noteOf({ action, titleBefore = "", seconds = 0 }: SeedAct, on: { title: string }, pace: number): Pick<typeof auditEntry.$inferInsert, "action" | "detail"> {
  if (action === "thread.changed") return { action, detail: { title: [titleBefore, on.title] } };
  if (action === "thread.slowed") return { action, detail: { seconds: [pace, seconds] } };
  return { action, detail: {} };
}
