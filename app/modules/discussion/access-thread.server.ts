import { eq, type InferSelectModel } from "drizzle-orm";
import { accessTeam, type TeamAccess } from "~/modules/teams/public.server";
import { thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { threadAbilities } from "./thread-policy";
import type { ThreadAbilities } from "./threads-contract";

/** A thread with what this actor may do with it, and in its team. */
export interface ThreadAccess extends TeamAccess {
  thread: InferSelectModel<typeof thread>;
  may: ThreadAbilities;
}

/** What a thread is accessed for: to read it, or one of its own abilities. */
type Wish = "read" | keyof ThreadAbilities;

/**
 * Loads a thread and decides whether this actor may read it, post in it (not when it is closed, nor, but
 * for those who answer for the team, when it is locked), change it or bring order into it. Throws
 * `not_found` or `forbidden` as `accessTeam` does.
 */
export async function accessThread(actor: Actor, id: number, wish: Wish, on?: Queryable): Promise<ThreadAccess> {
  const [found] = await (on ?? database()).select().from(thread).where(eq(thread.id, id));
  return decide(actor, found, wish, on);
}

/**
 * The same, with the thread's row locked until the transaction ends: whoever holds it alone gives out
 * the next sequence number, so numbers have no gap and follow the order of the commits.
 */
export async function accessThreadLocked(actor: Actor, id: number, wish: Wish, tx: Transaction): Promise<ThreadAccess> {
  const [found] = await tx.select().from(thread).where(eq(thread.id, id)).for("no key update");
  return decide(actor, found, wish, tx);
}

async function decide(actor: Actor, found: ThreadAccess["thread"] | undefined, wish: Wish, on: Queryable | undefined): Promise<ThreadAccess> {
  if (!found) notFound("thread");
  const access = await accessTeam(actor, { id: found.teamId }, wish === "post" ? "post" : "read", on);
  const may = threadAbilities({
    kind: found.kind, standing: found.standing, merged: found.mergedIntoId !== null,
    mayPost: access.abilities.post, started: (found.keeperId ?? found.authorId) === actor.personId, role: access.role,
  });
  if (wish !== "read" && !may[wish]) throw new DomainError("forbidden", `may not ${wish} in thread ${found.id}`);
  return { thread: found, may, ...access };
}
