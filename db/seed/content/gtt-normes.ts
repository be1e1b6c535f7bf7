import { homeworkersWhichConvention } from "./threads/homeworkers-which-convention.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team GTT-NORMES. */
export const gttNormes: SeedThread[] = [
  homeworkersWhichConvention,
];
