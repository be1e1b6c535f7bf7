import { recommendationsNotTaken } from "./threads/recommendations-not-taken.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team CF-EVAL. */
export const cfEval: SeedThread[] = [
  recommendationsNotTaken,
];
