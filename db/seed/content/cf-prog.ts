import { resultsThatLasted } from "./threads/results-that-lasted.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team CF-PROG. */
export const cfProg: SeedThread[] = [
  resultsThatLasted,
];
