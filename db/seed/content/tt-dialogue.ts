import { tripartiteSilence } from "./threads/tripartite-silence.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-DIALOGUE. */
export const ttDialogue: SeedThread[] = [
  tripartiteSilence,
];
