import { heatMiddayBan } from "./threads/heat-midday-ban.ts";
import { missingMinorAccidents } from "./threads/missing-minor-accidents.ts";
import { smallPlantsChemicals } from "./threads/small-plants-chemicals.ts";
import { nationalProfileSmallTeam } from "./threads/national-profile-small-team.ts";
import { fundamentalOshRoadmaps } from "./threads/fundamental-osh-roadmaps.ts";
import { heatTrainingArabicInspectors } from "./threads/heat-training-arabic-inspectors.ts";
import { silicaWorktops } from "./threads/silica-worktops.ts";
import { confinedSpaceRescue } from "./threads/confined-space-rescue.ts";
import { heatAllowanceOrShade } from "./threads/heat-allowance-or-shade.ts";
import { selfRescuersShift } from "./threads/self-rescuers-shift.ts";
import { lithiumCellsCharging } from "./threads/lithium-cells-charging.ts";
import { arabicTermsOsh } from "./threads/arabic-terms-osh.ts";
import type { SeedThread } from "./types.ts";

/** The conversations of team TT-OSH. */
export const ttOsh: SeedThread[] = [
  heatMiddayBan,
  missingMinorAccidents,
  smallPlantsChemicals,
  nationalProfileSmallTeam,
  fundamentalOshRoadmaps,
  heatTrainingArabicInspectors,
  silicaWorktops,
  confinedSpaceRescue,
  heatAllowanceOrShade,
  selfRescuersShift,
  lithiumCellsCharging,
  arabicTermsOsh,
];
