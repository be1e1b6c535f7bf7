import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { rateLimit } from "~db/schema";
import { database } from "../database/connection.server";
import { DomainError } from "../errors";

/** So many attempts in so many seconds, for one key (an address, an account). */
export interface Limit {
  name: string;
  points: number;
  seconds: number;
}

const limiters = new Map<string, RateLimiterDrizzle>();

function limiterOf(limit: Limit): RateLimiterDrizzle {
  let limiter = limiters.get(limit.name);
  if (!limiter) {
    limiter = new RateLimiterDrizzle({
      storeClient: database(), schema: rateLimit, keyPrefix: limit.name, points: limit.points, duration: limit.seconds,
    });
    limiters.set(limit.name, limiter);
  }
  return limiter;
}

/** Counts one attempt. Throws `too_many_requests` once the limit is passed. Counters are shared by all processes. */
export async function countAttempt(limit: Limit, key: string): Promise<void> {
  try {
    await limiterOf(limit).consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new DomainError("too_many_requests", limit.name);
    throw error;
  }
}

/** What is left of a limit after a use of it. */
export interface Allowance {
  within: boolean;
  remaining: number;
  /** Until it is whole again. */
  resetSeconds: number;
}

/** Counts one use and tells what is left; for callers who are told their limit. */
export async function countUse(limit: Limit, key: string): Promise<Allowance> {
  const told = (within: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Allowance =>
    ({ within, remaining: remainingPoints, resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) });
  try {
    return told(true, await limiterOf(limit).consume(key));
  } catch (error) {
    if (error instanceof RateLimiterRes) return told(false, error);
    throw error;
  }
}

/** Forgets the attempts of a key: after a success, say. */
export async function forgetAttempts(limit: Limit, key: string): Promise<void> {
  await limiterOf(limit).delete(key);
}

/** Takes back one attempt of a key that turned out to be none. */
export async function giveBackAttempt(limit: Limit, key: string): Promise<void> {
  await limiterOf(limit).reward(key);
}
