import type { Actor } from "~/platform/auth/actor";
import type { MembershipRole } from "~/modules/teams/contract";

type Asker = Pick<Actor, "organisationRole" | "personId">;

/** Whether somebody writes the checklists for all. */
export const mayWriteForAll = (actor: Asker): boolean => actor.organisationRole === "administrator";

/** Whether somebody with this place in a team writes its checklists. */
export const mayWriteForTeam = (role: MembershipRole | null): boolean => role === "lead";

/** Whether somebody with this place in a newcomer's team names their buddy; administrators do for everybody. */
export const mayNameBuddy = (actor: Asker, rolesInTheirTeams: readonly MembershipRole[]): boolean =>
  actor.organisationRole === "administrator" || rolesInTheirTeams.some((role) => role === "lead" || role === "coordinator");

/** Whose progress somebody may see: their own, and that of those whose buddy they are. Nobody's by any office they hold. */
export const maySeeProgress = (actor: Asker, newcomer: { personId: number; buddyId: number | null }): boolean =>
  actor.personId === newcomer.personId || actor.personId === newcomer.buddyId;
