import type { Actor } from "~/platform/auth/actor";

/** Whether somebody's access is the actor's to take or give back: administrators decide, but not about themselves. */
export const mayChangeAccess = (actor: Pick<Actor, "organisationRole" | "personId">, personId: number): boolean =>
  actor.organisationRole === "administrator" && actor.personId !== personId;

/** What can be decided about somebody by those who may: nobody moves or invites whoever has no access, and who has left stays as they were. */
export const decisionsAbout = ({ status, hasPassword = true }: { status: "active" | "suspended" | "left"; hasPassword?: boolean }) => ({
  correct: status !== "left", invite: status === "active" && !hasPassword, move: status === "active",
  leave: status !== "left", suspend: status === "active", restore: status === "suspended",
});

/** Who may let a guest stay longer: whoever of the staff answers for them, and administrators. */
export const mayAnswerForGuest = (actor: Pick<Actor, "organisationRole" | "personId">, hostId: number | null): boolean =>
  actor.organisationRole === "administrator" || (actor.organisationRole === "staff" && actor.personId === hostId);

/** Who may add people and read the mail folder. */
export const mayInvite = (actor: Pick<Actor, "organisationRole">): boolean => actor.organisationRole === "administrator";
