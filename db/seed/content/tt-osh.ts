import { heatMiddayBan } from "./threads/heat-midday-ban.ts";
import { missingMinorAccidents } from "./threads/missing-minor-accidents.ts";
import { smallPlantsChemicals } from "./threads/small-plants-chemicals.ts";
import { nationalProfileSmallTeam } from "./threads/national-profile-small-team.ts";
import { fundamentalOshRoadmaps } from "./threads/fundamental-osh-roadmaps.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-OSH. */
export const ttOsh: SeedThread[] = [
  heatMiddayBan,
  missingMinorAccidents,
  smallPlantsChemicals,
  nationalProfileSmallTeam,
  fundamentalOshRoadmaps,
];
