import { cottonChildrenMonths } from "./threads/cotton-children-months.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-CHILD. */
export const ttChild: SeedThread[] = [
  cottonChildrenMonths,
];
