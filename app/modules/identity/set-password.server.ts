import { sql } from "drizzle-orm";
import { credential } from "~db/schema";
import { closeAllSessions, openSession } from "~/platform/auth/sessions.server";
import { transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { consumeLink, readLink } from "./mailed-link.server";
import { hashPassword } from "./password-hash.server";

/**
 * Sets a password by a mailed link, which is used up; all sessions of the person end, and a new one is
 * opened, whose Set-Cookie value is returned. Throws `not_found` when the link does not work.
 */
export async function setPassword(token: string, password: string, userAgent: string): Promise<string> {
  // Guessed links must not cost a hash each.
  if (!(await readLink(token))) return notFound("link");
  const passwordHash = await hashPassword(password);
  const personId = await transaction(async (tx) => {
    const owner = await consumeLink(tx, token);
    if (owner === null) return notFound("link");
    await tx
      .insert(credential)
      .values({ personId: owner, passwordHash })
      .onConflictDoUpdate({ target: credential.personId, set: { passwordHash, changedAt: sql`now()` } });
    await closeAllSessions(tx, owner);
    return owner;
  });
  return openSession(personId, userAgent);
}
