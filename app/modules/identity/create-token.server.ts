import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { accessToken, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { makeTokenSecret, tokenHashOf } from "~/platform/auth/token-secret.server";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { tokensMax } from "./contract";
import type { NewToken } from "./schema.server";

const dayMilliseconds = 86_400_000;

/**
 * Makes a token by which a program acts for the actor, and returns its secret, which is not stored and
 * cannot be shown again. Appends `identity.token_created`. Throws `conflict` when the form was sent before,
 * `invalid` beside the name when there are as many tokens as one may have.
 */
export function createToken(actor: Actor, input: Omit<NewToken, "intent">): Promise<{ secret: string }> {
  const secret = makeTokenSecret();
  const { tokenId: id, name, scopes, days } = input;
  return transaction(async (tx) => {
    await refuseTooMany(tx, actor.personId);
    const expiresAt = new Date(Date.now() + days * dayMilliseconds);
    const made = await tx
      .insert(accessToken)
      .values({ id, personId: actor.personId, name, scopes, expiresAt, tokenHash: tokenHashOf(secret), ending: secret.slice(-4) })
      .onConflictDoNothing({ target: accessToken.id })
      .returning({ id: accessToken.id });
    if (made.length === 0) throw new DomainError("conflict", `token ${id} exists`);
    await appendEvent(tx, "identity.token_created", { personId: actor.personId, tokenId: id });
    return { secret };
  });
}

/** One at a time for each person, so that two forms sent at once are counted. */
async function refuseTooMany(tx: Transaction, personId: number): Promise<void> {
  await tx.select({ id: person.id }).from(person).where(eq(person.id, personId)).for("no key update");
  const working = await tx.$count(accessToken, and(eq(accessToken.personId, personId), isNull(accessToken.revokedAt), gt(accessToken.expiresAt, sql`now()`)));
  if (working >= tokensMax) throw new DomainError("invalid", "token_too_many", "name");
}
