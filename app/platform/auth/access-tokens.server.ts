import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { accessToken, office, person } from "~db/schema";
import { database } from "../database/connection.server";
import type { Actor } from "./actor";
import { isScope, type Scope } from "./scopes";
import { isTokenSecret, tokenHashOf } from "./token-secret.server";

/** A program that acts for somebody, and how far it may go. */
export interface Bearer {
  actor: Actor;
  token: { id: string; name: string; scopes: Scope[]; expiresAt: Date };
}

/** The last use is noted at most so often. */
const noteEvery = 300_000;

const columns = {
  personId: person.id, handle: person.handle, displayName: person.displayName, organisationRole: person.organisationRole,
  locale: person.locale, theme: person.theme, lite: person.lite,
  timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
};

/**
 * Whom a secret speaks for, as they are now, or null: it is unknown, revoked or expired, or its owner may
 * not sign in. One query, none for what cannot be a secret. Notes the use at most once in five minutes.
 */
export async function bearerOf(secret: string): Promise<Bearer | null> {
  if (!isTokenSecret(secret)) return null;
  const [found] = await database()
    .select({ actor: columns, token: accessToken })
    .from(accessToken)
    .innerJoin(person, and(eq(person.id, accessToken.personId), eq(person.status, "active")))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(eq(accessToken.tokenHash, tokenHashOf(secret)), isNull(accessToken.revokedAt), gt(accessToken.expiresAt, sql`now()`)));
  if (!found) return null;
  const { id, name, expiresAt, lastUsedAt, scopes } = found.token;
  if (Date.now() - (lastUsedAt?.getTime() ?? 0) > noteEvery) {
    await database().update(accessToken).set({ lastUsedAt: sql`now()` }).where(eq(accessToken.id, id));
  }
  return { actor: { ...found.actor, sessionId: "" }, token: { id, name, expiresAt, scopes: scopes.filter(isScope) } };
}
