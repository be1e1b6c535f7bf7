import { firstPostGreen } from "./threads/first-post-green.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-GREEN. */
export const ttGreen: SeedThread[] = [
  firstPostGreen,
];
