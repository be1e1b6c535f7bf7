import { firstPostStatistics } from "./threads/first-post-statistics.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team GTT-STAT. */
export const gttStat: SeedThread[] = [
  firstPostStatistics,
];
