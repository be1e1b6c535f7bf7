import { eq, sql } from "drizzle-orm";
import { credential, person } from "~db/schema";
import { openSession } from "~/platform/auth/sessions.server";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { countAttempt, forgetAttempts, giveBackAttempt, type Limit } from "~/platform/rate-limit/limiter.server";
import type { Client } from "~/platform/http/client.server";
import { keepLanguage } from "./keep-language.server";
import { passwordMatches } from "./password-hash.server";
import type { SignIn } from "./schema.server";

/** Tight for whoever guesses from one place, wide for an account as a whole: nobody is kept out by a stranger's guesses. */
const perAccountFromHere: Limit = { name: "sign-in-account-address", points: 10, seconds: 900 };
const perAccount: Limit = { name: "sign-in-account", points: 100, seconds: 900 };
const perAddress: Limit = { name: "sign-in-address", points: 100, seconds: 900 };

/**
 * Signs in with e-mail and password and returns the session's Set-Cookie value. A wrong password, an
 * unknown address, a suspended account and one without a password all answer `forbidden` after the same work.
 * Throws `too_many_requests` after ten failures for an account from one network address, or a hundred for the account or
 * from the network address, in 15 minutes. Keeps the page's language for somebody who has chosen none.
 */
export async function signIn(input: SignIn, from: Client): Promise<string> {
  const email = input.email.toLowerCase();
  await countAttempt(perAddress, from.address);
  await countAttempt(perAccountFromHere, `${from.address} ${email}`);
  await countAttempt(perAccount, email);
  const [found] = await database()
    .select({ id: person.id, status: person.status, hash: credential.passwordHash })
    .from(person)
    .leftJoin(credential, eq(credential.personId, person.id))
    .where(eq(sql`lower(${person.email})`, email));
  const matches = await passwordMatches(input.password, found?.hash ?? null);
  if (!found || !matches || found.status !== "active") throw new DomainError("forbidden", "wrong e-mail or password");
  await forgetAttempts(perAccountFromHere, `${from.address} ${email}`);
  await forgetAttempts(perAccount, email);
  // Many colleagues may share one network address: only failures count for it.
  await giveBackAttempt(perAddress, from.address);
  await keepLanguage(database(), found.id, from.locale);
  return openSession(found.id, from.userAgent);
}
