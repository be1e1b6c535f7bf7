import { villageAccounts } from "./threads/village-accounts.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-RURAL. */
export const ttRural: SeedThread[] = [
  villageAccounts,
];
