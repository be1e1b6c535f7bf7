import { eq } from "drizzle-orm";
import { thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeamThreadLocked } from "./access-thread.server";
import { noteAct } from "./note-act.server";
import type { ThreadStanding } from "./threads-contract";
import type { StandingInput } from "./threads-schema.server";

const steps = {
  close: { ability: "change", from: ["open"], to: "closed", action: "thread.closed" },
  reopen: { ability: "change", from: ["closed"], to: "open", action: "thread.reopened" },
  lock: { ability: "order", from: ["open", "closed"], to: "locked", action: "thread.locked" },
  unlock: { ability: "order", from: ["locked"], to: "open", action: "thread.unlocked" },
} as const satisfies Record<StandingInput["intent"], { from: readonly ThreadStanding[]; to: ThreadStanding; [more: string]: unknown }>;

/**
 * Closes or reopens a thread (needs `change`), locks or unlocks it (needs `order`). Doing what is done
 * already changes nothing; closing what is locked is a `conflict`. Leaves a trail with the reason and
 * appends `discussion.thread_changed`.
 */
export function setStanding(actor: Actor, threadId: number, { intent, reason }: StandingInput): Promise<void> {
  const step = steps[intent];
  return transaction(async (tx) => {
    const { thread: found } = await accessTeamThreadLocked(actor, threadId, step.ability, tx);
    if (found.standing === step.to) return;
    if (!step.from.some((standing) => standing === found.standing)) throw new DomainError("conflict", `cannot ${intent} thread ${threadId}, which is ${found.standing}`);
    await tx.update(thread).set({ standing: step.to }).where(eq(thread.id, threadId));
    await noteAct(tx, actor, found, { action: step.action, detail: {} }, reason);
    await appendEvent(tx, "discussion.thread_changed", { threadId });
  });
}

/** Sets how long members wait between two messages of theirs; 0 ends slow mode. Needs `order`; trail and event as for its standing. */
export function setSlowMode(actor: Actor, threadId: number, { seconds, reason }: { seconds: number; reason: string }): Promise<void> {
  return transaction(async (tx) => {
    const { thread: found } = await accessTeamThreadLocked(actor, threadId, "order", tx);
    if (found.slowSeconds === seconds) return;
    await tx.update(thread).set({ slowSeconds: seconds }).where(eq(thread.id, threadId));
    await noteAct(tx, actor, found, { action: "thread.slowed", detail: { seconds: [found.slowSeconds, seconds] } }, reason);
    await appendEvent(tx, "discussion.thread_changed", { threadId });
  });
}
