import { readdir, readFile } from "node:fs/promises";
import { hashPassword } from "~/modules/identity/password-hash.server";
import { signIn } from "~/modules/identity/sign-in.server";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { mailFolder } from "~/platform/mail/mail.server";
import { credential } from "~db/schema";
import { buildPerson, type Person } from "~db/seed/factories/build-person";
import { simpleParser } from "mailparser";

export const password = "correct horse battery";
const hash = hashPassword(password);

/** Somebody who can sign in. */
export async function withPassword(overrides: Parameters<typeof buildPerson>[1] = {}): Promise<Person> {
  const person = await buildPerson(database(), overrides);
  await database().insert(credential).values({ personId: person.id, passwordHash: await hash });
  return person;
}

let lastAddress = 0;

/** A network address that nobody has come from before. */
export const newAddress = () => `192.0.2.${++lastAddress}`;

/** Tries to sign in; the session's id, or the code of the refusal. */
export async function tryToSignIn(email: string, word: string, address = newAddress(), locale: Locale = "en"): Promise<{ session?: string; refused?: string }> {
  try {
    const cookie = await signIn({ email, password: word, returnTo: "/" }, { address, locale, userAgent: "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0" });
    return { session: /=([^;]+)/.exec(cookie)?.[1] ?? "" };
  } catch (error) {
    return { refused: (error as { code: string }).code };
  }
}

/** The mails written to an address, oldest first. */
export async function mailsTo(email: string) {
  const names = (await readdir(mailFolder()).catch(() => [])).filter((name) => name.endsWith(".eml")).sort();
  const mails = await Promise.all(names.map(async (name) => simpleParser(await readFile(`${mailFolder()}/${name}`))));
  return mails.filter((mail) => [mail.to ?? []].flat().some((to) => to.text.includes(email)));
}

/** The token in the link of the last mail to an address. */
export async function mailedToken(email: string): Promise<string> {
  const mail = (await mailsTo(email)).at(-1);
  return /\/password\/([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
}
