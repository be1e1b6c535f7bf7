import { createHash, randomUUID } from "node:crypto";
import { and, eq, lt, sql } from "drizzle-orm";
import { idempotentAnswer } from "~db/schema";
import { database } from "../database/connection.server";
import { ApiProblem, partProblem } from "./api-problem";

/** An answer as it is kept and given again. */
export interface KeptAnswer {
  status: number;
  headers: [name: string, value: string][];
  body: string;
}

/** A request that may be repeated. */
interface Repeatable {
  personId: number;
  key: string;
  /** Hash of what is asked. */
  fingerprint: string;
}

/** So long an answer is kept, and so long one under way is waited for: then its process has died. */
const kept = sql`interval '24 hours'`;
const underWay = sql`interval '60 seconds'`;

const theOne = ({ personId, key }: Repeatable) => and(eq(idempotentAnswer.personId, personId), eq(idempotentAnswer.key, key));

/** The Idempotency-Key of a request, with or without the quotes of its standard. Throws `invalid_request`. */
export function keyIn(headers: Headers): string | null {
  const header = headers.get("idempotency-key");
  if (header === null) return null;
  const key = header.trim().replace(/^"(.*)"$/, "$1");
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new ApiProblem("invalid_request", [partProblem({ header: "Idempotency-Key" }, "A key has 1 to 255 visible ASCII characters, for example a UUID.")]);
  }
  return key;
}

/** Names what is asked, so that another request under the same key is noticed. */
export const fingerprintOf = (...parts: string[]): string => createHash("sha256").update(JSON.stringify(parts)).digest("base64url");

/**
 * A UUID for what a request submits: of a person's key always the same, so that even a repeat whose first
 * answer was lost with its process finds what was stored; without a key a new one.
 */
export function submissionIdOf(personId: number, key: string | null): string {
  if (key === null) return randomUUID();
  const hex = createHash("sha256").update(`${personId} ${key}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Takes a key for a request, or returns the answer that was given under it. Throws `key_reused` when it was
 * another request, `request_in_progress` while the first one is being answered.
 */
async function claim(request: Repeatable): Promise<KeptAnswer | null> {
  const { startedAt, status, fingerprint } = idempotentAnswer;
  const [taken] = await database()
    .insert(idempotentAnswer)
    .values(request)
    .onConflictDoUpdate({
      target: [idempotentAnswer.personId, idempotentAnswer.key],
      set: { fingerprint: request.fingerprint, startedAt: sql`now()`, status: null, headers: null, body: null },
      setWhere: sql`${startedAt} < now() - ${kept} or (${status} is null and ${fingerprint} = ${request.fingerprint} and ${startedAt} < now() - ${underWay})`,
    })
    .returning({ key: idempotentAnswer.key });
  if (taken) return null;
  const [first] = await database().select().from(idempotentAnswer).where(theOne(request));
  if (first && first.fingerprint !== request.fingerprint) throw new ApiProblem("key_reused", [partProblem({ header: "Idempotency-Key" }, "This key came with another method, address or body before.")]);
  if (!first || first.status === null) throw new ApiProblem("request_in_progress", [], { "Retry-After": "1" });
  return { status: first.status, headers: first.headers ?? [], body: first.body ?? "" };
}

/**
 * Answers a request once, however often it comes: a repeat gets the first answer. Only successes are kept:
 * what was refused has changed nothing and may be tried again under the same key.
 */
export async function answeredOnce(request: Repeatable, answer: () => Promise<KeptAnswer>): Promise<{ answer: KeptAnswer; replayed: boolean }> {
  const before = await claim(request);
  if (before) return { answer: before, replayed: true };
  try {
    const fresh = await answer();
    await database().update(idempotentAnswer).set(fresh).where(theOne(request));
    return { answer: fresh, replayed: false };
  } catch (error) {
    await database().delete(idempotentAnswer).where(theOne(request));
    throw error;
  }
}

/** Forgets the answers of more than a day ago. */
export async function forgetOldAnswers(): Promise<void> {
  await database().delete(idempotentAnswer).where(lt(idempotentAnswer.startedAt, sql`now() - ${kept}`));
}
