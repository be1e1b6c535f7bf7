import { and, desc, eq, isNull } from "drizzle-orm";
import { accessToken } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { isScope } from "~/platform/auth/scopes";
import { database } from "~/platform/database/connection.server";

/** One's own tokens that were not revoked, the newest first; expired ones too, since one may look for why something stopped. */
export async function tokensView(actor: Actor) {
  const rows = await database()
    .select({
      id: accessToken.id, name: accessToken.name, ending: accessToken.ending, scopes: accessToken.scopes,
      createdAt: accessToken.createdAt, expiresAt: accessToken.expiresAt, lastUsedAt: accessToken.lastUsedAt,
    })
    .from(accessToken)
    .where(and(eq(accessToken.personId, actor.personId), isNull(accessToken.revokedAt)))
    .orderBy(desc(accessToken.createdAt), desc(accessToken.id));
  const now = new Date();
  return rows.map(({ ending, scopes, createdAt, expiresAt, lastUsedAt, ...token }) => ({
    ...token,
    /** By which its owner tells it from others: how every secret begins and how this one ends. */
    hint: `mrd_…${ending}`,
    scopes: scopes.filter(isScope),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    expired: expiresAt <= now,
  }));
}

/** A token as its owner sees it. */
export type TokenLine = Awaited<ReturnType<typeof tokensView>>[number];
