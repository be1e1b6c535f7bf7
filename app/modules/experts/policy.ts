import type { Actor } from "~/platform/auth/actor";

/** Whether a profile is one's own to edit. */
export const mayEditProfile = (actor: Pick<Actor, "personId">, personId: number): boolean => actor.personId === personId;

/** Whether somebody may put their name to what another knows: colleagues, never for themselves. */
export const mayConfirmField = (actor: Pick<Actor, "personId" | "organisationRole">, personId: number): boolean =>
  actor.organisationRole !== "guest" && actor.personId !== personId;
