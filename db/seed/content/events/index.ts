import { fieldTeamEvents } from "./field-teams.ts";
import { sharedEvents } from "./shared-events.ts";
import type { SeedEvent } from "./types.ts";

export type { SeedEvent } from "./types.ts";

/** Every event of the demonstration. */
export const seedEvents: SeedEvent[] = [...fieldTeamEvents, ...sharedEvents];
