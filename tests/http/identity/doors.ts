import { eventually } from "../../support/eventually";
import type { HttpClient } from "../../support/http-client";
import { hashPassword } from "~/modules/identity/password-hash.server";
import { database } from "~/platform/database/connection.server";
import { credential, rateLimit } from "~db/schema";
import { buildPerson, type Person } from "~db/seed/factories/build-person";
import { like } from "drizzle-orm";
import { clientOf } from "../../support/sessions";

export const password = "correct horse battery";
const hash = hashPassword(password);

/** Somebody who can sign in. */
export async function withPassword(overrides: Parameters<typeof buildPerson>[1] = {}): Promise<Person> {
  const person = await buildPerson(database(), overrides);
  await database().insert(credential).values({ personId: person.id, passwordHash: await hash });
  return person;
}

/** A network address of its own for each test, so that rate limits count them apart. */
let last = 0;
const ownAddress = (): string => `127.9.${process.pid % 250}.${++last}`;

/** A visitor who has just come, from an address nobody has come from lately. */
export async function visitor(options: { language?: string } = {}): Promise<HttpClient> {
  const from = ownAddress();
  await database().delete(rateLimit).where(like(rateLimit.key, `%${from}`));
  return clientOf(null, { from, ...options });
}

/** Fills in the sign-in page and sends it. */
export async function signInAs(client: HttpClient, email: string, word = password, page = "/sign-in") {
  return (await client.get(page)).form("Sign in").fill({ email, password: word }).submit();
}

/** An administrator in their browser. */
export const administrator = async (): Promise<HttpClient> => clientOf(await buildPerson(database(), { organisationRole: "administrator" }));

/** The path of the link in the last mail to an address, read on the administrators' pages. */
export function mailedLink(email: string): Promise<string> {
  return eventually(async () => {
    const client = await administrator();
    const folder = await client.get("/administration/mail");
    for (const link of folder.elements("a", { href: "" }).map(({ attribs }) => attribs.href ?? "").filter((href) => href.endsWith(".eml"))) {
      const mail = await client.get(link);
      if (mail.text.includes(email)) return /\/password\/[\w-]+/.exec(mail.html)?.[0];
    }
    return undefined;
  }, `a mail to ${email}`, 10_000);
}
