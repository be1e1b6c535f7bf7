import type { SeedPast } from "../types.ts";
import { inspectingFarms } from "./inspecting-farms.ts";
import { smallPlantChemicals } from "./small-plant-chemicals.ts";
import { workInHeat } from "./work-in-heat.ts";

/** How some documents of the demonstration came to their present words. */
export const seedPasts: SeedPast[] = [inspectingFarms, workInHeat, smallPlantChemicals];
