import { missionClearanceWorks } from "./threads/mission-clearance-works.ts";
import { emergencyWageRate } from "./threads/emergency-wage-rate.ts";
import { communityContracting } from "./threads/community-contracting.ts";
import { hurricaneRapidAssessment } from "./threads/hurricane-rapid-assessment.ts";
import { standby72Hours } from "./threads/standby-72-hours.ts";
import { securityNotesHow } from "./threads/security-notes-how.ts";
import { womenCashForWork } from "./threads/women-cash-for-work.ts";
import { fcsListUpdate } from "./threads/fcs-list-update.ts";
import { afterHurricaneDayThirty } from "./threads/after-hurricane-day-thirty.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team CT-FRAGILE. */
export const ctFragile: SeedThread[] = [
  missionClearanceWorks,
  emergencyWageRate,
  communityContracting,
  hurricaneRapidAssessment,
  standby72Hours,
  securityNotesHow,
  womenCashForWork,
  fcsListUpdate,
  afterHurricaneDayThirty,
];
