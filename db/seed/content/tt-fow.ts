import { algorithmShiftNotice } from "./threads/algorithm-shift-notice.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-FOW. */
export const ttFow: SeedThread[] = [
  algorithmShiftNotice,
];
