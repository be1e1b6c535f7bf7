import { and, eq, inArray, sql, type SQL } from "drizzle-orm";
import { membership, membershipInvitation, membershipRequest, notification, person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { forgetLost, forgetLostOf } from "./forget.server";
import { settleOfTeam } from "./settle-of-team.server";
import { tell } from "./tell.server";

/** Tells people what teams want of them; what was settled meanwhile waits for nobody, and what one may no longer read is forgotten. */
export function registerTeamNotifications(): void {
  subscribe("teams.person_invited", "notifications.tell", ({ teamId, personId }) => tellOfInvitation(teamId, personId));
  subscribe("teams.join_requested", "notifications.tell", ({ teamId, personId }) => tellOfRequest(teamId, personId));
  subscribe("teams.invitation_closed", "notifications.settle", ({ teamId, personId }) => settleOfTeam(teamId, ["invitation"], eq(notification.personId, personId)));
  subscribe("teams.join_request_closed", "notifications.settle", ({ teamId, personId }) => settleOfTeam(teamId, ["join_request"], eq(notification.actorId, personId)));
  subscribe("teams.member_joined", "notifications.settle", async ({ teamId, personId }) => {
    await settleOfTeam(teamId, ["invitation"], eq(notification.personId, personId));
    await settleOfTeam(teamId, ["join_request"], eq(notification.actorId, personId));
  });
  subscribe("teams.member_left", "notifications.forget", async ({ teamId, personId }) => {
    await forgetLost(teamId, personId);
    await forgetLostOf(personId);
  });
  subscribe("teams.role_changed", "notifications.forget", ({ personId }) => forgetLostOf(personId));
  subscribe("identity.person_moved", "notifications.forget", ({ personId }) => forgetLostOf(personId));
  subscribe("teams.team_changed", "notifications.forget", ({ teamId }) => forgetLost(teamId));
}

const moment = (column: SQL.Aliased | typeof membershipRequest.createdAt | typeof membershipInvitation.createdAt) => sql<number>`extract(epoch from ${column})::bigint`;

/** The same invitation is told once; another after it was withdrawn is another. */
async function tellOfInvitation(teamId: number, personId: number): Promise<void> {
  const [found] = await database()
    .select({ at: moment(membershipInvitation.createdAt), byId: membershipInvitation.invitedById })
    .from(membershipInvitation)
    .innerJoin(person, and(eq(person.id, membershipInvitation.personId), eq(person.status, "active")))
    .where(and(eq(membershipInvitation.teamId, teamId), eq(membershipInvitation.personId, personId)));
  if (found) await tell([{ personId, reason: "invitation", cause: `invitation:${teamId}:${found.at}`, teamId, actorId: found.byId }]);
}

async function tellOfRequest(teamId: number, askedBy: number): Promise<void> {
  const answers = await database()
    .select({ personId: membership.personId, at: moment(membershipRequest.createdAt) })
    .from(membershipRequest)
    .innerJoin(membership, and(eq(membership.teamId, membershipRequest.teamId), inArray(membership.role, ["lead", "coordinator"])))
    .innerJoin(person, and(eq(person.id, membership.personId), eq(person.status, "active")))
    .where(and(eq(membershipRequest.teamId, teamId), eq(membershipRequest.personId, askedBy)));
  await tell(answers.map(({ personId, at }) => ({ personId, reason: "join_request" as const, cause: `request:${teamId}:${askedBy}:${at}`, teamId, actorId: askedBy })));
}
