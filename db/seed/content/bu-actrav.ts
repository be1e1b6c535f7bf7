import { organisersFirstCall } from "./threads/organisers-first-call.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team BU-ACTRAV. */
export const buActrav: SeedThread[] = [
  organisersFirstCall,
];
