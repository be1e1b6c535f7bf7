import { eq } from "drizzle-orm";
import { credential } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { closeAllSessions } from "~/platform/auth/sessions.server";
import { database, transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { countAttempt, forgetAttempts, type Limit } from "~/platform/rate-limit/limiter.server";
import { hashPassword, passwordMatches } from "./password-hash.server";
import type { PasswordChange } from "./schema.server";
import { storePassword } from "./store-password.server";

const perPerson: Limit = { name: "change-password", points: 10, seconds: 900 };

/**
 * Gives oneself another password; all one's other sessions end. Throws `invalid` beside `current` for a wrong one, and
 * `too_many_requests` after ten of them in 15 minutes.
 */
export async function changePassword(actor: Actor, { current, password }: PasswordChange): Promise<void> {
  await countAttempt(perPerson, String(actor.personId));
  const [stored] = await database().select({ hash: credential.passwordHash }).from(credential).where(eq(credential.personId, actor.personId));
  if (!(await passwordMatches(current, stored?.hash ?? null))) throw new DomainError("invalid", "password_wrong", "current");
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    await storePassword(tx, actor.personId, passwordHash);
    await closeAllSessions(tx, actor.personId, actor.sessionId);
  });
  await forgetAttempts(perPerson, String(actor.personId));
}
