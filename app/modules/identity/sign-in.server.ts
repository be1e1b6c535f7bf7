import { eq, sql } from "drizzle-orm";
import { credential, person } from "~db/schema";
import { openSession } from "~/platform/auth/sessions.server";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { countAttempt, forgetAttempts, giveBackAttempt, type Limit } from "~/platform/rate-limit/limiter.server";
import { passwordMatches } from "./password-hash.server";
import type { SignIn } from "./schema.server";

const perAccount: Limit = { name: "sign-in-account", points: 10, seconds: 900 };
const perAddress: Limit = { name: "sign-in-address", points: 100, seconds: 900 };

/**
 * Signs in with e-mail and password and returns the session's Set-Cookie value. A wrong password, an
 * unknown address, a suspended account and one without a password all answer `forbidden` after the same work.
 * Throws `too_many_requests` after ten failures for an address, or a hundred from one network address, in 15 minutes.
 */
export async function signIn(input: SignIn, from: { address: string; userAgent: string }): Promise<string> {
  const email = input.email.toLowerCase();
  await countAttempt(perAddress, from.address);
  await countAttempt(perAccount, email);
  const [found] = await database()
    .select({ id: person.id, status: person.status, hash: credential.passwordHash })
    .from(person)
    .leftJoin(credential, eq(credential.personId, person.id))
    .where(eq(sql`lower(${person.email})`, email));
  const matches = await passwordMatches(input.password, found?.hash ?? null);
  if (!found || !matches || found.status !== "active") throw new DomainError("forbidden", "wrong e-mail or password");
  await forgetAttempts(perAccount, email);
  // Many colleagues may share one network address: only failures count for it.
  await giveBackAttempt(perAddress, from.address);
  return openSession(found.id, from.userAgent);
}
