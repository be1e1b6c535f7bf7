import { argon2Sync, randomBytes } from "node:crypto";

const settings = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/** Hashes the demo password as the identity module does its own, which the seed cannot reach. Takes about 50 ms; call it once. */
export function hashDemoPassword(password: string): string {
  const nonce = randomBytes(16);
  const tag = argon2Sync("argon2id", { message: password, nonce, ...settings });
  return `$argon2id$v=19$m=${settings.memory},t=${settings.passes},p=${settings.parallelism}$${nonce.toString("base64url")}$${tag.toString("base64url")}`;
}
