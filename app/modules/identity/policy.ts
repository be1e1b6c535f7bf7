import type { Actor } from "~/platform/auth/actor";

/** Who may add people and read the mail folder. */
export const mayInvite = (actor: Pick<Actor, "organisationRole">): boolean => actor.organisationRole === "administrator";
