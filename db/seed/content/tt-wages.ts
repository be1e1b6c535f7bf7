import { domesticMinimumWageIslands } from "./threads/domestic-minimum-wage-islands.ts";
import { ridersMinimumPay } from "./threads/riders-minimum-pay.ts";
import { adjustmentFormula } from "./threads/adjustment-formula.ts";
import { regionalCoefficients } from "./threads/regional-coefficients.ts";
import { livingWageClaims } from "./threads/living-wage-claims.ts";
import { pieceRatesMinimum } from "./threads/piece-rates-minimum.ts";
import { wageArrearsSignals } from "./threads/wage-arrears-signals.ts";
import { jointMissionThreeFields } from "./threads/joint-mission-three-fields.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-WAGES. */
export const ttWages: SeedThread[] = [
  domesticMinimumWageIslands,
  ridersMinimumPay,
  adjustmentFormula,
  regionalCoefficients,
  livingWageClaims,
  pieceRatesMinimum,
  wageArrearsSignals,
  jointMissionThreeFields,
];
