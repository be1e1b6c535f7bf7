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

/** Forgets the attempts of a key: after a success, say. */
export async function forgetAttempts(limit: Limit, key: string): Promise<void> {
  await limiterOf(limit).delete(key);
}

/** Takes back one attempt of a key that turned out to be none. */
export async function giveBackAttempt(limit: Limit, key: string): Promise<void> {
  await limiterOf(limit).reward(key);
}
