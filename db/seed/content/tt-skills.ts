import { artisansPriorLearning } from "./threads/artisans-prior-learning.ts";
import { apprenticeshipSmallFirms } from "./threads/apprenticeship-small-firms.ts";
import { levySmallFirms } from "./threads/levy-small-firms.ts";
import { solarSkillsArabRegion } from "./threads/solar-skills-arab-region.ts";
import { anticipationSmallData } from "./threads/anticipation-small-data.ts";
import { coverPretoriaSkills } from "./threads/cover-pretoria-skills.ts";
import { microCredentialsPromise } from "./threads/micro-credentials-promise.ts";
import { trainersCourseSixLanguages } from "./threads/trainers-course-six-languages.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-SKILLS. */
export const ttSkills: SeedThread[] = [
  artisansPriorLearning,
  apprenticeshipSmallFirms,
  levySmallFirms,
  solarSkillsArabRegion,
  anticipationSmallData,
  coverPretoriaSkills,
  microCredentialsPromise,
  trainersCourseSixLanguages,
];
