import { createHmac, timingSafeEqual } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { mailPreference, person } from "~db/schema";
import { database } from "~/platform/database/connection.server";

/** What a secret in a letter is good for: answering in a thread, stopping the mail about one, stopping all mail, starting a thread in a team. */
export type SecretPurpose = "reply" | "stop" | "start";

/** What somebody may do by mail with a secret; `id` is a thread's or, for "start", a team's, 0 stands for all. */
export interface Granted {
  personId: number;
  purpose: SecretPurpose;
  id: number;
}

const letters = { reply: "r", stop: "s", start: "t" } as const;
const purposes: Record<string, SecretPurpose> = { r: "reply", s: "stop", t: "start" };

/** Letters and digits that survive programs which write addresses small; 26 of them are 128 bits. */
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
const macLength = 26;

function mac(secret: string, { purpose, personId, id }: Granted): string {
  const digest = createHmac("sha256", secret).update(`${purpose} ${personId} ${id}`).digest();
  return Array.from(digest.subarray(0, macLength), (byte) => alphabet[byte % 32]).join("");
}

/** The person's own key; made when they get their first letter. */
export async function mailSecret(personId: number): Promise<string> {
  const [row] = await database()
    .insert(mailPreference)
    .values({ personId })
    .onConflictDoUpdate({ target: mailPreference.personId, set: { personId } })
    .returning({ secret: mailPreference.secret });
  if (!row) throw new Error(`person ${personId} has no key for mail`);
  return row.secret;
}

/** A word that nobody can guess, which lets whoever knows it do one thing on a person's behalf. The same for the same thing until the person revokes it. */
export const secretWord = (secret: string, granted: Granted): string =>
  `${letters[granted.purpose]}${granted.personId.toString(36)}-${granted.id.toString(36)}-${mac(secret, granted)}`;

const anySecretWord = /(^|[^0-9a-z])[rst][0-9a-z]{1,6}-[0-9a-z]{1,6}-[a-z2-7]{26}(?![0-9a-z])/i;

/** A text without the addresses and links in it that carry a secret word: whoever read them could act on a person's behalf. */
export const withoutSecretWords = (text: string): string => text.replace(/\S+/g, (word) => (anySecretWord.test(word) ? "…" : word));

/** What a word grants at this moment; null for one that is made up, revoked, or whose person has no access any more. */
export async function grantedBy(word: string): Promise<Granted | null> {
  const [, letter = "", personPart = "", idPart = "", claimed = ""] = /^([rst])([0-9a-z]{1,6})-([0-9a-z]{1,6})-([a-z2-7]{26})$/.exec(word.toLowerCase()) ?? [];
  const purpose = purposes[letter];
  if (!purpose) return null;
  const granted = { purpose, personId: parseInt(personPart, 36), id: parseInt(idPart, 36) };
  if (granted.personId > 2_147_483_647 || granted.id > 2_147_483_647) return null;
  const [row] = await database()
    .select({ secret: mailPreference.secret, status: person.status })
    .from(mailPreference)
    .innerJoin(person, eq(person.id, mailPreference.personId))
    .where(eq(mailPreference.personId, granted.personId));
  const right = row !== undefined && timingSafeEqual(Buffer.from(mac(row.secret, granted)), Buffer.from(claimed));
  return right && row.status === "active" ? granted : null;
}

/** Makes all secret words of a person useless; letters from now on carry others. */
export async function revokeSecrets(personId: number): Promise<void> {
  await database().update(mailPreference).set({ secret: sql`gen_random_uuid()` }).where(eq(mailPreference.personId, personId));
}
