import { maternitySmallFirms } from "./threads/maternity-small-firms.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-GENDER. */
export const ttGender: SeedThread[] = [
  maternitySmallFirms,
];
