import { nursesClaimsQueue } from "./threads/nurses-claims-queue.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-HEALTHPRO. */
export const ttHealthpro: SeedThread[] = [
  nursesClaimsQueue,
];
