import { careStudyReviewers } from "./threads/care-study-reviewers.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-DOMESTIC. */
export const ttDomestic: SeedThread[] = [
  careStudyReviewers,
];
