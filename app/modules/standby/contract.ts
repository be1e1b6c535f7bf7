/** Longest title and purpose of a list, offer and contact of a person, in characters. */
export const maxStandbyTitle = 80;
export const maxStandbyPurpose = 300;
export const maxOffer = 200;
export const maxContact = 120;

/** How soon people on a list can leave, in hours; between six hours and two weeks. */
export const readyHoursLimits = { min: 6, max: 336 } as const;

/** How long taking somebody off can be undone, in hours. */
export const undoHours = 24;

/** How many standby lists a team keeps. */
export const maxStandbyLists = 6;

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    "standby.list_changed": { listId: number };
    "standby.place_changed": { listId: number; personId: number };
  }
}
