import type { Actor } from "~/platform/auth/actor";
import { answerRequest } from "./answer-request.server";
import { changeRole } from "./change-role.server";
import { joinTeam } from "./join-team.server";
import { leaveTeam } from "./leave-team.server";
import { requestMembership, withdrawRequest } from "./request-membership.server";
import type { MembershipInput } from "./schema.server";

/**
 * Does what was asked for at a team's membership address, with the one use case that is meant.
 * Returns whether the actor can still see the team; throws what the use case throws.
 */
export async function changeMembership(actor: Actor, slug: string, input: MembershipInput): Promise<{ stillSeen: boolean }> {
  switch (input.intent) {
    case "leave":
      return leaveTeam(actor, { slug });
    case "join":
      await joinTeam(actor, { slug });
      break;
    case "request":
      await requestMembership(actor, { slug, note: input.note });
      break;
    case "withdraw":
      await withdrawRequest(actor, { slug });
      break;
    case "accept":
    case "decline":
      await answerRequest(actor, { slug, personId: input.personId, accept: input.intent === "accept" });
      break;
    case "change-role":
      await changeRole(actor, { slug, personId: input.personId, role: input.role });
  }
  return { stillSeen: true };
}
