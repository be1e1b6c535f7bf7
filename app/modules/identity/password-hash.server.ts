import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

/** argon2id by OWASP's first recommendation: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

const derive = promisify(argon2);

async function tagOf(password: string, nonce: Buffer): Promise<Buffer> {
  return (await derive("argon2id", { message: Buffer.from(password.normalize("NFKC")), nonce, ...cost })) as Buffer;
}

/** Hashes a password as a PHC string: algorithm, cost, salt and tag in one. Takes about 50 ms of one core. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await tagOf(password, nonce);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${nonce.toString("base64url")}$${tag.toString("base64url")}`;
}

/** A hash that no password has: checking against it costs a guesser as long as a real one. */
const nobodysHash = hashPassword(randomBytes(32).toString("hex"));

/** Whether the password is right. For somebody without one the same work is done, and the answer is no. */
export async function passwordMatches(password: string, hash: string | null): Promise<boolean> {
  const [, , , , salt = "", expected = ""] = (hash ?? (await nobodysHash)).split("$");
  const tag = await tagOf(password, Buffer.from(salt, "base64url"));
  const known = Buffer.from(expected, "base64url");
  return known.length === tag.length && timingSafeEqual(known, tag) && hash !== null;
}
