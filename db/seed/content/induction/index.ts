import { everybody } from "./everybody";
import { directors, specialists } from "./functions";
import { africa } from "./places";
import { labourInspection, skills } from "./teams";
import type { SeedChecklist } from "./types";

/** The demonstration's checklists for newcomers. */
export const seedChecklists: SeedChecklist[] = [everybody, directors, specialists, africa, labourInspection, skills];

/** The demonstration's newcomer: half way through, with a buddy. All by their readable names. */
export const seedNewcomer = {
  handle: "zawadi-mwangi",
  buddy: "tapiwa-chikwanha",
  namedBy: "genevieve-thompson",
  team: "TT-SKILLS",
  begunDaysAgo: 3,
  /** Keys of the steps that are done. */
  done: ["supervisor", "profile", "phone", "bsafe", "join", "yellow-fever", "calls", "threads"],
};
