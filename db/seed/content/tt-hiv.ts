import { selfTestingAtWork } from "./threads/self-testing-at-work.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-HIV. */
export const ttHiv: SeedThread[] = [
  selfTestingAtWork,
];
