import { nonResidentCountryAnalysis } from "./threads/non-resident-country-analysis.ts";
import { decentWorkIndicatorsFramework } from "./threads/decent-work-indicators-framework.ts";
import { jointProgrammeCosts } from "./threads/joint-programme-costs.ts";
import { centralAsiaCycle } from "./threads/central-asia-cycle.ts";
import { southSouthInFramework } from "./threads/south-south-in-framework.ts";
import { countryTeamDates } from "./threads/country-team-dates.ts";
import { pacificFrameworkInput } from "./threads/pacific-framework-input.ts";
import { noOfficeShortText } from "./threads/no-office-short-text.ts";
import { frameworkReviewNumbers } from "./threads/framework-review-numbers.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team CT-UNCT. */
export const ctUnct: SeedThread[] = [
  nonResidentCountryAnalysis,
  decentWorkIndicatorsFramework,
  jointProgrammeCosts,
  centralAsiaCycle,
  southSouthInFramework,
  countryTeamDates,
  pacificFrameworkInput,
  noOfficeShortText,
  frameworkReviewNumbers,
];
