import type { Actor } from "~/platform/auth/actor";

/** Whether a profile is one's own to edit. */
export const mayEditProfile = (actor: Pick<Actor, "personId">, personId: number): boolean => actor.personId === personId;
