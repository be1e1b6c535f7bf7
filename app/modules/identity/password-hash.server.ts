import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

interface Cost {
  /** KiB */
  memory: number;
  passes: number;
  parallelism: number;
}

/** argon2id by OWASP's first recommendation: 19 MiB, two passes, one lane. */
const usualCost: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const tagLength = 32;

const derive = promisify(argon2);

/** A hash that no password is known to have: checking against it costs a guesser as long as a real one. */
const nobodysHash = `$argon2id$v=19$m=${usualCost.memory},t=${usualCost.passes},p=${usualCost.parallelism}$${"A".repeat(22)}$${"A".repeat(43)}`;

async function tagOf(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  return (await derive("argon2id", { message: Buffer.from(password.normalize("NFKC")), nonce, tagLength, ...cost })) as Buffer;
}

/** Base64 as PHC strings have it: without padding. */
const unpadded = (bytes: Buffer) => bytes.toString("base64").replaceAll("=", "");

/** Hashes a password as a PHC string: algorithm, cost, salt and tag in one. Takes about 50 ms of one core. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await tagOf(password, nonce, usualCost);
  const { memory, passes, parallelism } = usualCost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/;

/**
 * Whether the password is right, by the cost its hash was made at. For somebody without one the usual
 * work is done, and the answer is no.
 */
export async function passwordMatches(password: string, hash: string | null): Promise<boolean> {
  const [, memory, passes, parallelism, salt = "", expected = ""] = phc.exec(hash ?? nobodysHash) ?? [];
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const tag = await tagOf(password, Buffer.from(salt, "base64"), cost);
  const known = Buffer.from(expected, "base64");
  return known.length === tag.length && timingSafeEqual(known, tag) && hash !== null;
}
