import { federationFirstVote } from "./threads/federation-first-vote.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team BU-ACTEMP. */
export const buActemp: SeedThread[] = [
  federationFirstVote,
];
