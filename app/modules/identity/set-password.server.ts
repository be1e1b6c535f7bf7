import { closeAllSessions, openSession } from "~/platform/auth/sessions.server";
import { transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Client } from "~/platform/http/client.server";
import { keepLanguage } from "./keep-language.server";
import { consumeLink, readLink } from "./mailed-link.server";
import { hashPassword } from "./password-hash.server";
import { storePassword } from "./store-password.server";

/**
 * Sets a password by a mailed link, which is used up; all sessions of the person end, and a new one is
 * opened, whose Set-Cookie value is returned. Keeps the page's language for somebody who has chosen none. Throws `not_found` when the link does not work.
 */
export async function setPassword(token: string, password: string, from: Pick<Client, "userAgent" | "locale">): Promise<string> {
  // Guessed links must not cost a hash each.
  if (!(await readLink(token))) return notFound("link");
  const passwordHash = await hashPassword(password);
  const personId = await transaction(async (tx) => {
    const owner = await consumeLink(tx, token);
    if (owner === null) return notFound("link");
    await storePassword(tx, owner, passwordHash);
    await keepLanguage(tx, owner, from.locale);
    await closeAllSessions(tx, owner);
    return owner;
  });
  return openSession(personId, from.userAgent);
}
