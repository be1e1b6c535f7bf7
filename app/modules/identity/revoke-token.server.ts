import { and, eq, isNull, sql } from "drizzle-orm";
import { accessToken } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";

/**
 * Ends one of the actor's own tokens: the next request with it is refused. Nothing happens for another's,
 * or for one that has ended. Appends `identity.token_revoked`.
 */
export function revokeToken(actor: Actor, tokenId: string): Promise<void> {
  return transaction(async (tx) => {
    const own = and(eq(accessToken.id, tokenId), eq(accessToken.personId, actor.personId), isNull(accessToken.revokedAt));
    const revoked = await tx.update(accessToken).set({ revokedAt: sql`now()` }).where(own).returning({ id: accessToken.id });
    if (revoked.length > 0) await appendEvent(tx, "identity.token_revoked", { personId: actor.personId, tokenId });
  });
}
