import { recruitmentCostsCorridor } from "./threads/recruitment-costs-corridor.ts";
import { careersAcrossBorders } from "./threads/careers-across-borders.ts";
import { regularPermitsLabourMarket } from "./threads/regular-permits-labour-market.ts";
import { organisedRecruitment } from "./threads/organised-recruitment.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-MIGRATION. */
export const ttMigration: SeedThread[] = [
  recruitmentCostsCorridor,
  careersAcrossBorders,
  regularPermitsLabourMarket,
  organisedRecruitment,
];
