import type { Actor } from "~/platform/auth/actor";

/** Whether somebody may look the organisation up: its offices, who works there, where it is thin. Guests meet their teams' people alone. */
export const mayLookUpPlaces = (actor: Pick<Actor, "organisationRole">): boolean => actor.organisationRole !== "guest";
