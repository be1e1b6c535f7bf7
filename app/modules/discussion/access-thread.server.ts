import { eq, type InferSelectModel } from "drizzle-orm";
import { accessTeam, type TeamAccess } from "~/modules/teams/public.server";
import { thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";

/** A thread with what this actor may do in its team. */
export interface ThreadAccess extends TeamAccess {
  thread: InferSelectModel<typeof thread>;
}

/**
 * Loads a thread and decides whether this actor may read it, or post in it. Throws `not_found` or
 * `forbidden` as `accessTeam` does.
 */
export async function accessThread(actor: Actor, id: number, ability: "read" | "post", on?: Queryable): Promise<ThreadAccess> {
  const [found] = await (on ?? database()).select().from(thread).where(eq(thread.id, id));
  if (!found) notFound("thread");
  return { thread: found, ...(await accessTeam(actor, { id: found.teamId }, ability, on)) };
}

/**
 * The same, with the thread's row locked until the transaction ends: whoever holds it alone gives out
 * the next sequence number, so numbers have no gap and follow the order of the commits.
 */
export async function accessThreadLocked(actor: Actor, id: number, ability: "post", tx: Transaction): Promise<ThreadAccess> {
  const [found] = await tx.select().from(thread).where(eq(thread.id, id)).for("no key update");
  if (!found) notFound("thread");
  return { thread: found, ...(await accessTeam(actor, { id: found.teamId }, ability, tx)) };
}
