import { mortalityWithoutTable } from "./threads/mortality-without-table.ts";
import { herdersCoverage } from "./threads/herders-coverage.ts";
import { injurySchemeRate } from "./threads/injury-scheme-rate.ts";
import { unemploymentAccounts } from "./threads/unemployment-accounts.ts";
import { pensionModelCourse } from "./threads/pension-model-course.ts";
import { pastReportsNigerSahel } from "./threads/past-reports-niger-sahel.ts";
import { reservesGovernmentBonds } from "./threads/reserves-government-bonds.ts";
import { privilegedPensionsCost } from "./threads/privileged-pensions-cost.ts";
import { doubleRegistration } from "./threads/double-registration.ts";
import { brokenContributionYears } from "./threads/broken-contribution-years.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-ACTUARY. */
export const ttActuary: SeedThread[] = [
  mortalityWithoutTable,
  herdersCoverage,
  injurySchemeRate,
  unemploymentAccounts,
  pensionModelCourse,
  pastReportsNigerSahel,
  reservesGovernmentBonds,
  privilegedPensionsCost,
  doubleRegistration,
  brokenContributionYears,
];
