import type { Actor } from "~/platform/auth/actor";

/** Whether somebody's access is the actor's to take or give back: administrators decide, but not about themselves. */
export const mayChangeAccess = (actor: Pick<Actor, "organisationRole" | "personId">, personId: number): boolean =>
  actor.organisationRole === "administrator" && actor.personId !== personId;

/** Who may add people and read the mail folder. */
export const mayInvite = (actor: Pick<Actor, "organisationRole">): boolean => actor.organisationRole === "administrator";
