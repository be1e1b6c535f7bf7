import { recruitmentCostsCorridor } from "./threads/recruitment-costs-corridor.ts";
import { careersAcrossBorders } from "./threads/careers-across-borders.ts";
import { regularPermitsLabourMarket } from "./threads/regular-permits-labour-market.ts";
import { organisedRecruitment } from "./threads/organised-recruitment.ts";
import { changeOfEmployer } from "./threads/change-of-employer.ts";
import { freeMovementBorderCards } from "./threads/free-movement-border-cards.ts";
import { agriculturalSeasonCorridor } from "./threads/agricultural-season-corridor.ts";
import { afterReturnFirstMonth } from "./threads/after-return-first-month.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-MIGRATION. */
export const ttMigration: SeedThread[] = [
  recruitmentCostsCorridor,
  careersAcrossBorders,
  regularPermitsLabourMarket,
  organisedRecruitment,
  changeOfEmployer,
  freeMovementBorderCards,
  agriculturalSeasonCorridor,
  afterReturnFirstMonth,
];
