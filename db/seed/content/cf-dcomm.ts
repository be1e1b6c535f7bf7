import { firstPostCommunication } from "./threads/first-post-communication.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team CF-DCOMM. */
export const cfDcomm: SeedThread[] = [
  firstPostCommunication,
];
