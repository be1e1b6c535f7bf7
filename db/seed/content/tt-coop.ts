import { waterCooperativeStatutes } from "./threads/water-cooperative-statutes.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-COOP. */
export const ttCoop: SeedThread[] = [
  waterCooperativeStatutes,
];
