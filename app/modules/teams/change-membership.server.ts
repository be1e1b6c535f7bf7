import type { Actor } from "~/platform/auth/actor";
import { acceptSuccession } from "./accept-succession.server";
import { acceptInvitation, declineInvitation, withdrawInvitation } from "./answer-invitation.server";
import { answerRequest, forgetAnswer } from "./answer-request.server";
import { changeRole } from "./change-role.server";
import { joinTeam } from "./join-team.server";
import { leaveTeam } from "./leave-team.server";
import { declineSuccession } from "./name-successor.server";
import { removeMember, restoreMember } from "./remove-member.server";
import { requestMembership, withdrawRequest } from "./request-membership.server";
import type { MembershipInput } from "./schema.server";

/**
 * Does what was asked for at a team's membership address, with the one use case that is meant.
 * Returns whether the actor can still see the team, and for a removal the id by which it can be undone;
 * throws what the use case throws.
 */
export async function changeMembership(actor: Actor, slug: string, input: MembershipInput): Promise<{ stillSeen: boolean; changeId?: number | null }> {
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
      await answerRequest(actor, { slug, personId: input.personId, accept: input.intent === "accept", word: input.word });
      break;
    case "seen-answer":
      await forgetAnswer(actor, { slug });
      break;
    case "accept-invitation":
      await acceptInvitation(actor, { slug });
      break;
    case "decline-invitation":
      return declineInvitation(actor, { slug });
    case "withdraw-invitation":
      await withdrawInvitation(actor, { slug, personId: input.personId });
      break;
    case "remove":
      return { stillSeen: true, ...(await removeMember(actor, { slug, personId: input.personId })) };
    case "restore":
      await restoreMember(actor, { slug, changeId: input.changeId });
      break;
    case "accept-lead":
      await acceptSuccession(actor, { slug, personId: input.personId });
      break;
    case "decline-lead":
      await declineSuccession(actor, { slug, personId: input.personId });
      break;
    case "change-role":
      await changeRole(actor, { slug, personId: input.personId, role: input.role });
  }
  return { stillSeen: true };
}
