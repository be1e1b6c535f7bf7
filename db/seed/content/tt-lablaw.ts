import { draftCodeTenDays } from "./threads/draft-code-ten-days.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-LABLAW. */
export const ttLablaw: SeedThread[] = [
  draftCodeTenDays,
];
