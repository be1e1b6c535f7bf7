import { womenCrewsDrains } from "./threads/women-crews-drains.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-EIIP. */
export const ttEiip: SeedThread[] = [
  womenCrewsDrains,
];
