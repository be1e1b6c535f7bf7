import { firstPostEmployment } from "./threads/first-post-employment.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team GTT-EMPLOYMENT. */
export const gttEmployment: SeedThread[] = [
  firstPostEmployment,
];
