import type { Actor } from "~/platform/auth/actor";

/** Whether somebody may look up who covers any country: the staff. A guest meets only the people of their own teams. */
export const mayLookUpCountries = (actor: Pick<Actor, "organisationRole">): boolean => actor.organisationRole !== "guest";
