import { createHash, randomInt } from "node:crypto";
import { crc32 } from "node:zlib";

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** 34 characters of 62 are 202 bits. */
const randomLength = 34;
const checksumLength = 6;

/** What every secret begins with, so that scanners of code and mail recognise one that has slipped out. */
const prefix = "mrd_";

const shape = new RegExp(`^${prefix}[0-9A-Za-z]{${randomLength + checksumLength}}$`);

/** The last characters, made of those before: a mistyped or made-up secret is told without asking the database. */
function checksumOf(random: string): string {
  let rest = crc32(random);
  let written = "";
  while (written.length < checksumLength) {
    written = digits[rest % digits.length] + written;
    rest = Math.floor(rest / digits.length);
  }
  return written;
}

/** A fresh secret: `mrd_` and forty letters and digits. */
export function makeTokenSecret(): string {
  const random = Array.from({ length: randomLength }, () => digits[randomInt(digits.length)]).join("");
  return prefix + random + checksumOf(random);
}

/** Whether a text can be a secret of ours at all. */
export function isTokenSecret(text: string): boolean {
  if (!shape.test(text)) return false;
  const random = text.slice(prefix.length, prefix.length + randomLength);
  return text.endsWith(checksumOf(random));
}

/** What is stored of a secret. It is long and random, so one round of a fast hash is enough. */
export const tokenHashOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");
