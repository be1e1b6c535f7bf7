import { and, eq, gt, sql } from "drizzle-orm";
import { message } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";

/** In slow mode a member waits between two messages. Throws `too_many_requests` beside the message for who has not. */
export async function keepPace(tx: Transaction, { personId }: Actor, { id, slowSeconds }: { id: number; slowSeconds: number }): Promise<void> {
  const soonAfter = sql`clock_timestamp() - make_interval(secs => ${slowSeconds})`;
  const [last] = await tx
    .select({ seq: message.seq })
    .from(message)
    .where(and(eq(message.authorId, personId), gt(message.createdAt, soonAfter), eq(message.threadId, id)))
    .limit(1);
  if (last) throw new DomainError("too_many_requests", "slow", "message");
}
