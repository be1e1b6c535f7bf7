import { crewChangeSmallRegistries } from "./threads/crew-change-small-registries.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-MARITIME. */
export const ttMaritime: SeedThread[] = [
  crewChangeSmallRegistries,
];
